package org.mapwright.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.LossGroup;
import org.mapwright.exchange.LossReport;
import org.mapwright.map.Contributor;
import org.mapwright.map.Decision;
import org.mapwright.map.Decision.Refused;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand.JoinDrawing;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapEvent.ClaimMade;
import org.mapwright.map.MapEvent.LinkAdded;
import org.mapwright.map.MapEvent.NoteEdited;
import org.mapwright.map.MapEvent.OtherNamesSet;
import org.mapwright.map.MapEvent.TagsSet;
import org.mapwright.map.MapRules;
import org.mapwright.map.Reason;
import org.mapwright.map.SystemMap;

/**
 * A file joined with a map, as it would come out: the command, and what the rules of the map make of it. What is not
 * decided yet counts as new.
 *
 * @param report what changes a little and what stays behind
 */
public record Joining(JoinDrawing command, SystemMap before, Decision decision, LossReport report) {

    /**
     * What would come of joining the file with the map as it stands.
     *
     * @param ids at most 60 letters, digits, - or _, never the same twice
     * @param by who brings it in
     */
    public static Joining of(Imported file, SystemMap map, Matches matches, Supplier<String> ids, Contributor by) {
        Findings findings = new Findings();
        JoinedFactors factors = new JoinedFactors(map, isOf(file, map), findings);
        factors.join(file, matches, ids);
        JoinedLinks links = new JoinedLinks(map, isOf(file, map), findings, factors, ids);
        links.join(file.links(), names(file));
        Optional<FactorId> focal = file.focal().map(factors::idOf);
        if (focal.isPresent() && map.focal().isPresent() && !focal.equals(map.focal())) {
            findings.count(FindingKind.FOCAL_OF_MAP_STAYS, 1);
        }
        JoinDrawing command =
                new JoinDrawing(file.title(), factors.fresh(), factors.recognised(), links.links(), focal);
        Decision decision = MapRules.decide(map, command, by);
        decision.happened().ifPresent(events -> events.forEach(event -> note(event, map, findings)));
        return new Joining(command, map, decision, carried(file.report()).and(findings.toReport()));
    }

    /** Whether the file was written from this map, so that its claims and votes are known by their ids too. */
    private static boolean isOf(Imported file, SystemMap map) {
        return file.origin().map(origin -> origin.map().equals(map.id())).orElse(false);
    }

    private static Map<FactorId, String> names(Imported file) {
        Map<FactorId, String> names = new HashMap<>();
        file.factors()
                .forEach(placed ->
                        names.put(placed.factor().id(), placed.factor().label().value()));
        return names;
    }

    /** What the file lost while it was read; how much comes across is another matter here. */
    private static LossReport carried(LossReport report) {
        return new LossReport(report.findings().stream()
                .filter(finding -> finding.kind().group() != LossGroup.COMES_ACROSS)
                .filter(finding -> finding.kind() != FindingKind.LABELS_ALIKE)
                .toList());
    }

    private static void note(MapEvent event, SystemMap map, Findings findings) {
        if (event instanceof OtherNamesSet names) {
            Set<Label> added = new HashSet<>(names.to());
            added.removeAll(names.from());
            String words =
                    String.join(" / ", added.stream().map(Label::value).sorted().toList());
            findings.add(FindingKind.WORDING_ADDED, label(map, names.factor()) + ": " + words);
        } else if (event instanceof TagsSet tags) {
            findings.add(FindingKind.TAGS_JOINED, label(map, tags.factor()));
        } else if (event instanceof NoteEdited note) {
            findings.add(FindingKind.NOTE_FILLED, label(map, note.factor()));
        }
    }

    private static String label(SystemMap map, FactorId factor) {
        return map.factor(factor).map(found -> found.label().value()).orElse("");
    }

    /** Why it cannot be done at all. */
    public Optional<Reason> hindrance() {
        return decision instanceof Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    /** The map as it would stand. */
    public SystemMap after() {
        return decision.happened()
                .filter(events -> !events.isEmpty())
                .map(before::after)
                .orElse(before);
    }

    /** How many links would be new. */
    public int newLinks() {
        return (int) events().stream().filter(LinkAdded.class::isInstance).count();
    }

    /** How many links that stand already would get a further claim. */
    public int linksWithFurtherClaims() {
        Set<LinkId> links = new HashSet<>();
        for (MapEvent event : events()) {
            if (event instanceof ClaimMade claim && before.link(claim.link()).isPresent()) {
                links.add(claim.link());
            }
        }
        return links.size();
    }

    /** Whether the same would come of it as of another, apart from ids. */
    public boolean comesToTheSameAs(Joining other) {
        return hindrance().equals(other.hindrance())
                && report.equals(other.report)
                && linksWithFurtherClaims() == other.linksWithFurtherClaims()
                && tally().equals(other.tally());
    }

    /** How many of each sort of single edit it is. */
    private Map<Class<?>, Long> tally() {
        return events().stream().collect(Collectors.groupingBy(MapEvent::getClass, Collectors.counting()));
    }

    /** Whether all of the file stands on the map already. */
    public boolean changesNothing() {
        return hindrance().isEmpty() && events().isEmpty();
    }

    private List<MapEvent> events() {
        return decision.happened().orElseGet(List::of);
    }
}
