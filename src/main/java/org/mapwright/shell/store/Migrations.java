package org.mapwright.shell.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All steps that this application knows, from the first to the last without a gap. */
record Migrations(List<Migration> inOrder) {

    private static final String FILES = "classpath:migrations/*.cypher";

    /** @throws org.mapwright.shell.CannotStart when a number is missing or doubled */
    Migrations {
        inOrder = inOrder.stream()
                .sorted(Comparator.comparingInt(Migration::version))
                .toList();
        for (int expected = 1; expected <= inOrder.size(); expected++) {
            int found = inOrder.get(expected - 1).version();
            if (found != expected) {
                throw StoreText.refusal("migration.gap", expected, found);
            }
        }
    }

    /** The steps packed with the application, from {@code neo4j/migrations}. */
    static Migrations packed() {
        try {
            return new Migrations(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(Migrations::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The packed migrations cannot be listed", e);
        }
    }

    private static Migration read(Resource file) {
        try {
            String name = Objects.requireNonNull(file.getFilename(), "A packed migration has a file name");
            return Migration.read(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A packed migration cannot be read: " + file, e);
        }
    }

    int newest() {
        return inOrder.size();
    }
}
