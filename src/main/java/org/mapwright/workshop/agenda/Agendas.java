package org.mapwright.workshop.agenda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.workshop.agenda.AgendaReading.Read;
import org.mapwright.workshop.agenda.AgendaReading.Unreadable;

/** The agendas that come with Mapwright. */
public final class Agendas {

    private static final List<Agenda> READY = Stream.of("two-and-a-half-hours", "one-hour", "continue")
            .map(Agendas::ready)
            .toList();

    private Agendas() {}

    /** Two and a half hours first, then one hour, then one that goes on with a map that stands. */
    public static List<Agenda> ready() {
        return READY;
    }

    /** The one of that id. */
    public static Optional<Agenda> find(String id) {
        return READY.stream().filter(agenda -> agenda.id().equals(id)).findFirst();
    }

    private static Agenda ready(String id) {
        return switch (AgendaFile.read(text(id))) {
            case Read read -> read.agenda();
            case Unreadable none -> throw new IllegalStateException(id + ": " + none.why());
        };
    }

    private static String text(String id) {
        try (InputStream stream = Agendas.class.getResourceAsStream("/workshop/agendas/" + id + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("No agenda " + id);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The agenda cannot be read: " + id, e);
        }
    }
}
