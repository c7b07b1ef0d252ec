package org.mapwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Vote;

/** What goes out comes back in. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ownFilesLoseNothing(long seed) {
        SystemMap map = RandomMaps.grown(seed);

        assertThat(read(MapFiles.write(map, Format.JSON, "grown")).toMap()).isEqualTo(map);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void graphmlKeepsAllThatAMapSays(long seed) {
        SystemMap map = RandomMaps.grown(seed);

        Imported back = read(MapFiles.write(map, Format.GRAPHML, "grown"));

        assertThat(Content.of(back.toMap(), FactorId::value, votes -> votes, agreed -> agreed))
                .isEqualTo(Content.of(map, FactorId::value, votes -> votes, agreed -> agreed));
        assertThat(back.report().warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tablesKeepAllButWhoVotedAndWhoRecordedAnAgreement(long seed) {
        SystemMap map = RandomMaps.grown(seed);
        Map<FactorId, String> names = namesIn(map);

        Imported back = read(MapFiles.write(map, Format.CSV, map.title().value()));

        assertThat(contentOfTables(back.toMap(), back.fileIds())).isEqualTo(contentOfTables(map, names));
        assertThat(back.report().warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void workbooksKeepWhatTablesKeep(long seed) {
        SystemMap map = RandomMaps.grown(seed);
        Map<FactorId, String> names = namesIn(map);

        Imported back = read(MapFiles.write(map, Format.XLSX, map.title().value()));

        assertThat(contentOfTables(back.toMap(), back.fileIds())).isEqualTo(contentOfTables(map, names));
        assertThat(back.report().warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMapThatIsBroughtInHasIdsOfItsOwnAndTheSameContent(long seed) {
        SystemMap map = RandomMaps.grown(seed);
        Imported file = read(MapFiles.write(map, Format.JSON, "grown"));
        int[] next = {0};

        var step = file.bringIn(() -> "new" + next[0]++);

        assertThat(step.factors()).hasSameSizeAs(file.factors());
        assertThat(step.factors())
                .noneMatch(f -> map.factors().containsKey(f.factor().id()));
        assertThat(step.links()).hasSameSizeAs(file.links());
        assertThat(step.focal().isPresent()).isEqualTo(map.focal().isPresent());
    }

    private static Content contentOfTables(SystemMap map, Map<FactorId, String> names) {
        return Content.of(
                map,
                id -> names.getOrDefault(id, id.value()),
                votes -> List.of(votes.count(Vote.LOW), votes.count(Vote.MIDDLE), votes.count(Vote.HIGH)),
                agreed -> List.of(agreed.polarity(), agreed.note()));
    }

    /** Labels where they are unique, else ids. */
    private static Map<FactorId, String> namesIn(SystemMap map) {
        long labels = map.factors().values().stream()
                .map(f -> f.label().value())
                .distinct()
                .count();
        boolean unique = labels == map.factors().size();
        return map.factors().values().stream()
                .collect(Collectors.toMap(f -> f.id(), f -> unique ? f.label().value() : f.id().value()));
    }

    private static Imported read(Written written) {
        MapFile main = written.files().getFirst();
        Optional<MapFile> table = written.files().stream().skip(1).findFirst();
        return Reads.imported(MapFiles.read(main, table));
    }
}
