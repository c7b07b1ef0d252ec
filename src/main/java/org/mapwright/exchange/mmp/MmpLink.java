package org.mapwright.exchange.mmp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.StanceCells;
import org.mapwright.exchange.parts.Statements;

/**
 * A relationship of a Mental Modeler file. Its influence is a weight, or in the oldest files L, M or H with a sign:
 * a quarter, a half and 1.
 */
record MmpLink(MmpPart part) {

    private static final Map<String, String> LETTERS =
            Map.of("L+", "0.25", "M+", "0.5", "H+", "1", "L-", "-0.25", "M-", "-0.5", "H-", "-1");

    void state(FactorDraft cause, FactorDraft effect, Statements statements) {
        List<String> words = new ArrayList<>(List.of(part.text("notes"), part.text("label")));
        words.removeIf(String::isEmpty);
        String confidence = part.text("confidence");
        List<String> notes = confidence.isEmpty() || confidence.equals("0")
                ? List.of()
                : List.of(ExchangeText.of("mmp.confidence", Fit.oneLine(confidence)));
        StanceCells cells = new StanceCells("", "", weight(), "", "");
        statements.state(
                new Assembly.Ends(cause, effect),
                cells,
                words,
                notes,
                (key, value) -> part.refuse("mmp.influence", ExchangeText.shown(value)));
    }

    private String weight() {
        String stated = part.text("influence");
        String letters = stated.replace('\u2212', '-').toUpperCase(Locale.ROOT);
        return LETTERS.getOrDefault(letters, stated);
    }
}
