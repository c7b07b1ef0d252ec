package org.mapwright.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.Imported;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Recognised;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;

/** The factors of a file as they come to a map: new ones with their places, and those that stand there. */
final class JoinedFactors {

    private final SystemMap map;
    private final Findings findings;
    private final Map<FactorId, FactorId> ids = new LinkedHashMap<>();
    private final List<PlacedFactor> fresh = new ArrayList<>();
    private final List<Recognised> recognised = new ArrayList<>();
    private final Map<FactorId, Prose> notes = new HashMap<>();
    private final Map<FactorId, Set<Tag>> tags = new HashMap<>();
    private final Map<FactorId, List<Factor>> meetings = new LinkedHashMap<>();
    private final JoinedVotes votes;

    /** @param ofThisMap whether the file was written from this map */
    JoinedFactors(SystemMap map, boolean ofThisMap, Findings findings) {
        this.map = map;
        this.findings = findings;
        votes = new JoinedVotes(ofThisMap, findings);
    }

    void join(Imported file, Matches matches, Supplier<String> newIds) {
        Map<FactorId, Position> positions = Settling.of(map, file, matches);
        for (PlacedFactor placed : file.factors()) {
            Factor factor = placed.factor();
            Optional<Factor> standing = matches.standing(factor.id()).flatMap(map::factor);
            FactorId id = standing.map(Factor::id).orElseGet(() -> new FactorId("f-" + newIds.get()));
            ids.put(factor.id(), id);
            standing.ifPresentOrElse(
                    there -> meet(there, factor),
                    () -> fresh.add(
                            new PlacedFactor(as(id, factor), positions.getOrDefault(factor.id(), placed.at()))));
        }
        meetings.forEach((standing, seen) -> {
            if (seen.size() > 1) {
                findings.add(FindingKind.TWO_ARE_ONE, name(standing) + ": " + String.join(" / ", labels(seen)));
            }
        });
    }

    private static Factor as(FactorId id, Factor f) {
        return new Factor(id, f.label(), f.alsoCalled(), f.kind(), f.theme(), f.ratings(), f.tags(), f.note());
    }

    private void meet(Factor standing, Factor seen) {
        recognised.add(new Recognised(standing.id(), votes.freed(standing, seen)));
        meetings.computeIfAbsent(standing.id(), s -> new ArrayList<>()).add(seen);
        keepNote(standing, seen);
        keepTags(standing, seen);
        // A file that says nothing of a kind means context: that is no loss.
        if (seen.kind() != standing.kind() && seen.kind() != FactorKind.CONTEXT) {
            findings.add(FindingKind.KIND_OF_MAP_STAYS, standing.label().value());
        }
        seen.theme()
                .filter(theme -> !standing.theme().equals(Optional.of(theme)))
                .ifPresent(
                        theme -> findings.add(FindingKind.THEME_OF_MAP_STAYS, standing.label() + ": " + theme.value()));
    }

    private void keepNote(Factor standing, Factor seen) {
        Prose note = notes.getOrDefault(standing.id(), standing.note());
        if (note.isEmpty()) {
            notes.put(standing.id(), seen.note());
        } else if (!note.text().contains(seen.note().text())) {
            findings.add(FindingKind.NOTE_OF_MAP_STAYS, standing.label() + ": " + seen.note());
        }
    }

    private void keepTags(Factor standing, Factor seen) {
        Set<Tag> both = tags.computeIfAbsent(standing.id(), id -> new LinkedHashSet<>(standing.tags()));
        for (Tag tag : seen.tags()) {
            if (both.size() < Factor.MOST_TAGS) {
                both.add(tag);
            } else if (!both.contains(tag)) {
                findings.add(FindingKind.TAGS_FULL, standing.label() + ": " + tag.value());
            }
        }
    }

    private String name(FactorId standing) {
        return map.factor(standing).map(factor -> factor.label().value()).orElse("");
    }

    private static List<String> labels(List<Factor> factors) {
        return factors.stream().map(factor -> factor.label().value()).toList();
    }

    /** What a factor of the file is on the map. */
    FactorId idOf(FactorId inFile) {
        return Optional.ofNullable(ids.get(inFile)).orElseThrow();
    }

    List<PlacedFactor> fresh() {
        return fresh;
    }

    List<Recognised> recognised() {
        return recognised;
    }
}
