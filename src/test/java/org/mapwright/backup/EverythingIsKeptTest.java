package org.mapwright.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a store writes is in a part of the backup, or left out by name. */
final class EverythingIsKeptTest {

    private static final Pattern LABEL = Pattern.compile("\\(\\s*\\w*:([A-Z][A-Za-z]+)");
    private static final Pattern SET_LABEL = Pattern.compile("\\bSET [a-z]\\w*:([A-Z][A-Za-z]+)");
    private static final Pattern RELATIONSHIP = Pattern.compile("\\[\\s*\\w*:([A-Z][A-Z_]+)");

    private final List<Keeps> keepers = AllKeeps.inTheHouse();

    @Test
    void everyLabelIsTakenOrLeftOutByName() {
        Set<String> known = keepers.stream()
                .flatMap(keeps -> keeps.parts().stream())
                .flatMap(part -> part.labels().stream())
                .collect(Collectors.toSet());
        known.addAll(leftOut());

        assertThat(known).containsAll(inStores(LABEL)).containsAll(inStores(SET_LABEL));
    }

    @Test
    void everyRelationshipIsPutBackOrLeftOutByName() {
        Set<String> known = keepers.stream()
                .flatMap(keeps -> keeps.parts().stream())
                .flatMap(part -> names(RELATIONSHIP, part.read() + part.write()))
                .collect(Collectors.toSet());
        known.addAll(leftOut());

        assertThat(known).containsAll(inStores(RELATIONSHIP));
    }

    @Test
    void theStoresAreFound() {
        assertThat(inStores(LABEL)).contains("Study", "Map", "Change", "Words", "Migration");
        assertThat(inStores(RELATIONSHIP)).contains("HAS_MAP", "INFLUENCES", "CALLED");
    }

    @Test
    void noTwoPartsShareAFile() {
        List<String> files = keepers.stream()
                .flatMap(keeps -> keeps.parts().stream())
                .map(part -> part.scope() + "/" + part.file())
                .toList();

        assertThat(files).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    }

    @Test
    void everyReasonIsGiven() {
        assertThat(keepers)
                .allSatisfy(keeps -> assertThat(keeps.leftOut().values())
                        .allSatisfy(reason -> assertThat(reason).isNotBlank()));
    }

    private Set<String> leftOut() {
        return keepers.stream()
                .flatMap(keeps -> keeps.leftOut().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> inStores(Pattern pattern) {
        return Stream.concat(
                        files(Path.of("src/main/java"), ".java").filter(EverythingIsKeptTest::isInAStore),
                        files(Path.of("neo4j/migrations"), ".cypher"))
                .flatMap(file -> names(pattern, read(file)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInAStore(Path file) {
        return String.valueOf(file.getParent()).contains("/store");
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList().stream();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("No sources in " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + file, e);
        }
    }
}
