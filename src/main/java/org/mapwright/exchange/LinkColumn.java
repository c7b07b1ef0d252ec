package org.mapwright.exchange;

/** The columns of a link table: one row for each claim. */
enum LinkColumn implements CsvColumn {
    CAUSE("cause, from, source"),
    EFFECT("effect, to, target"),
    SIGN("polarity, sign"),
    STRENGTH("strength"),
    WEIGHT("weight"),
    CERTAINTY("certainty"),
    DELAY("delay"),
    RATIONALE("rationale"),
    QUOTE("quote"),
    QUOTE_SOURCE("quote source"),
    /** Who claims it; read only beside a pseudonym. */
    CONTRIBUTOR("contributor"),
    PSEUDONYM("pseudonym"),
    /** The part of the room the contributor speaks for; read only beside a pseudonym. */
    GROUP("group"),
    AGREED("agreed"),
    AGREED_NOTE("agreed note");

    private final String names;

    LinkColumn(String names) {
        this.names = names;
    }

    @Override
    public String spelled() {
        return names;
    }
}
