package org.mapwright.exchange;

import java.util.List;
import org.mapwright.exchange.parts.ExchangeText;

/**
 * One thing to say about a file.
 *
 * @param count how often it happened, at least 1
 * @param cases where it happened, for "see them"; empty when there is nothing to name
 */
public record Finding(FindingKind kind, int count, List<String> cases) {

    public Finding {
        cases = List.copyOf(cases);
        if (count < 1) {
            throw new IllegalArgumentException("A finding must count at least 1: " + count);
        }
    }

    /** The finding as a person reads it, without a full stop. */
    public String sentence() {
        return ExchangeText.of("finding.", kind, count);
    }

    List<String> warnings() {
        return kind.isWarnedOneByOne()
                ? cases.stream()
                        .map(text -> ExchangeText.of("warning.", kind, text))
                        .toList()
                : List.of(sentence());
    }
}
