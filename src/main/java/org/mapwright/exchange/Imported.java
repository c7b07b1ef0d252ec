package org.mapwright.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mapwright.exchange.parts.FreshIds;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapId;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;

/**
 * A file as a map. The same file gives the same ids.
 *
 * @param placed whether the file said where the factors stand; otherwise all stand at the origin
 * @param fileIds what the file itself calls each factor: its id there, else its label
 * @param aliases where merged factors went; of Mapwright's own files only
 * @param origin the map that Mapwright wrote the file from, where it says so
 * @param questions what the lines of a drawing mean, for people to confirm; none where the file says it
 */
public record Imported(
        Title title,
        List<PlacedFactor> factors,
        List<CausalLink> links,
        Optional<FactorId> focal,
        boolean placed,
        Map<FactorId, String> fileIds,
        List<SelfLink> selfLinks,
        Map<FactorId, FactorId> aliases,
        Optional<Origin> origin,
        LossReport report,
        List<StyleQuestion> questions)
        implements FileRead {

    public Imported {
        factors = List.copyOf(factors);
        links = List.copyOf(links);
        fileIds = Collections.unmodifiableMap(new LinkedHashMap<>(fileIds));
        selfLinks = List.copyOf(selfLinks);
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
        questions = List.copyOf(questions);
    }

    /** The same file with what is to be asked about the lines that it draws. */
    public Imported asking(List<StyleQuestion> asked) {
        return new Imported(title, factors, links, focal, placed, fileIds, selfLinks, aliases, origin, report, asked);
    }

    /** The map that the file was written from; of a file from elsewhere, a map of no particular place. */
    public SystemMap toMap() {
        Origin from = origin.orElse(Origin.UNKNOWN);
        return mapOf(from.map(), from.place(), from.seq());
    }

    /** The file as a new map of the place, at its beginning. */
    public SystemMap toMap(MapId id, PlaceId place) {
        return mapOf(id, place, 0);
    }

    /**
     * The file as one step on a map that stands already.
     *
     * @param ids at most 60 letters, digits, - or _, never the same twice
     */
    public MapCommand.BringIn bringIn(Supplier<String> ids) {
        return new FreshIds(ids).bringIn(this);
    }

    /** The same file with its factors where they were laid out since; those not named stay where they are. */
    public Imported standingAt(Map<FactorId, Position> positions) {
        List<PlacedFactor> moved = factors.stream()
                .map(factor -> new PlacedFactor(
                        factor.factor(), positions.getOrDefault(factor.factor().id(), factor.at())))
                .toList();
        boolean everywhere = placed || positions.size() >= factors.size();
        return new Imported(
                title, moved, links, focal, everywhere, fileIds, selfLinks, aliases, origin, report, questions);
    }

    private SystemMap mapOf(MapId id, PlaceId place, long seq) {
        Map<FactorId, Factor> parts = new LinkedHashMap<>();
        Map<FactorId, Position> positions = new LinkedHashMap<>();
        factors.forEach(f -> {
            parts.put(f.factor().id(), f.factor());
            positions.put(f.factor().id(), f.at());
        });
        Map<LinkId, CausalLink> joins = new LinkedHashMap<>();
        links.forEach(link -> joins.put(link.id(), link));
        return new SystemMap(id, title, place, seq, focal, parts, joins, positions, aliases);
    }
}
