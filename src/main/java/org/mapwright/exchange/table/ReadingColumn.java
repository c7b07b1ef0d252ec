package org.mapwright.exchange.table;

import org.mapwright.exchange.parts.FileWords;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Reading;

/** The columns of a sheet of links: one row for each link, with what it reads as. */
public enum ReadingColumn implements TableColumn {
    CAUSE("cause", Cells.WORDS),
    EFFECT("effect", Cells.WORDS),
    POLARITY("polarity", Cells.CODES),
    STRENGTH("strength", Cells.NUMBERS),
    WEIGHT("weight", Cells.NUMBERS),
    CERTAINTY("certainty", Cells.NUMBERS),
    DELAY("delay", Cells.CODES),
    /** How many claims stand behind it. */
    CLAIMS("claims", Cells.NUMBERS),
    CONTESTED("contested", Cells.CODES);

    private final String name;
    private final Cells holds;

    ReadingColumn(String name, Cells holds) {
        this.name = name;
        this.holds = holds;
    }

    @Override
    public String spelled() {
        return name;
    }

    @Override
    public Cells holds() {
        return holds;
    }

    public String cell(CausalLink link, RowNames names) {
        Reading reading = link.reading();
        return switch (this) {
            case CAUSE -> names.of(link.cause());
            case EFFECT -> names.of(link.effect());
            case POLARITY -> FileWords.of(reading.polarity());
            case STRENGTH -> ClaimRow.level(reading.strength());
            case WEIGHT -> ClaimRow.weight(reading.polarity(), reading.strength());
            case CERTAINTY -> Integer.toString(reading.certainty().level());
            case DELAY -> FileWords.of(reading.delay());
            case CLAIMS -> Integer.toString(link.claims().size());
            case CONTESTED -> reading.contested() ? "yes" : "no";
        };
    }
}
