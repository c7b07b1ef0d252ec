package org.mapwright.workshop.agenda;

/** What came of reading an agenda. */
public sealed interface AgendaReading {

    /** It is one. */
    record Read(Agenda agenda) implements AgendaReading {}

    /**
     * It is none.
     *
     * @param why where and what, in one sentence for who wrote it
     */
    record Unreadable(String why) implements AgendaReading {}
}
