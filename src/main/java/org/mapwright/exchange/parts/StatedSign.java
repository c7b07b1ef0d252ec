package org.mapwright.exchange.parts;

import java.util.Optional;
import org.mapwright.map.Polarity;

/** What files write for the sign of a link; none means that there is no link. */
public enum StatedSign {
    PLUS("+"),
    MINUS("-"),
    UNCERTAIN("?"),
    NONE("0");

    private final String symbol;

    StatedSign(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    static StatedSign of(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> PLUS;
            case NEGATIVE -> MINUS;
            case UNCERTAIN -> UNCERTAIN;
        };
    }

    static StatedSign ofNumber(double weight) {
        if (weight == 0) {
            return NONE;
        }
        return weight > 0 ? PLUS : MINUS;
    }

    public Optional<Polarity> polarity() {
        return switch (this) {
            case PLUS -> Optional.of(Polarity.POSITIVE);
            case MINUS -> Optional.of(Polarity.NEGATIVE);
            case UNCERTAIN -> Optional.of(Polarity.UNCERTAIN);
            case NONE -> Optional.empty();
        };
    }
}
