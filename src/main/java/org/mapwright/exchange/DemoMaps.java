package org.mapwright.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The two illustrative maps that an empty store begins with, packed from {@code neo4j/demo}. The place of each is in
 * its {@link Imported#origin()}.
 */
public final class DemoMaps {

    private DemoMaps() {}

    public static List<Imported> all() {
        return List.of(glasgow(), southwark());
    }

    /** A city of flats and kinship: housing list, recovery, fear of social work. */
    public static Imported glasgow() {
        return packed("glasgow.json");
    }

    /** A London borough: temporary accommodation, language, papers, faith groups. */
    public static Imported southwark() {
        return packed("southwark.json");
    }

    private static Imported packed(String name) {
        return switch (MapFiles.read(new MapFile(name, bytes(name)))) {
            case Imported map -> map;
            case Unreadable unreadable -> throw new IllegalStateException(unreadable.sentence());
        };
    }

    private static byte[] bytes(String name) {
        try (InputStream in = DemoMaps.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The demo map is not packed: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo map cannot be read: " + name, e);
        }
    }
}
