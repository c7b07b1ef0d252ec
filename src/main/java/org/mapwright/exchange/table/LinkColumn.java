package org.mapwright.exchange.table;

/** The columns of a link table: one row for each claim. */
public enum LinkColumn implements TableColumn {
    CAUSE("cause, from, source", Cells.WORDS),
    EFFECT("effect, to, target", Cells.WORDS),
    SIGN("polarity, sign", Cells.CODES),
    STRENGTH("strength", Cells.NUMBERS),
    WEIGHT("weight", Cells.NUMBERS),
    CERTAINTY("certainty", Cells.NUMBERS),
    DELAY("delay", Cells.CODES),
    RATIONALE("rationale", Cells.WORDS),
    QUOTE("quote", Cells.WORDS),
    QUOTE_SOURCE("quote source", Cells.WORDS),
    /** Who claims it; read only beside a pseudonym. */
    CONTRIBUTOR("contributor", Cells.WORDS),
    PSEUDONYM("pseudonym", Cells.WORDS),
    /** The part of the room the contributor speaks for; read only beside a pseudonym. */
    GROUP("group", Cells.WORDS),
    AGREED("agreed", Cells.CODES),
    AGREED_NOTE("agreed note", Cells.WORDS);

    private final String names;
    private final Cells holds;

    LinkColumn(String names, Cells holds) {
        this.names = names;
        this.holds = holds;
    }

    @Override
    public String spelled() {
        return names;
    }

    @Override
    public Cells holds() {
        return holds;
    }
}
