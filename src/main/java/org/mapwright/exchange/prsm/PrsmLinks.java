package org.mapwright.exchange.prsm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.StanceCells;
import org.mapwright.exchange.parts.Statements;

/** Makes links of the lines of a PRSM file. */
final class PrsmLinks {

    private final Assembly assembly;
    private final PrsmMeanings meanings;
    private final Statements statements;

    PrsmLinks(Assembly assembly, PrsmMeanings meanings) {
        this.assembly = assembly;
        this.meanings = meanings;
        statements = new Statements(assembly);
    }

    void state(PrsmLink line) {
        String label = Fit.oneLine(line.json().plain("label"));
        boolean signed = FileWords.sign(label).isPresent();
        List<String> words = new ArrayList<>(List.of(
                signed ? "" : label, QuillText.of(line.json(), line.json().has("note") ? "note" : "title")));
        words.removeIf(String::isBlank);
        for (Assembly.Ends ends : line.directions(assembly.findings())) {
            String sign = signed ? label : sign(line, ends);
            String strength = StyleGuess.strength(line.look())
                    .map(level -> Integer.toString(level))
                    .orElse("");
            StanceCells cells = new StanceCells(sign, strength, "", "", "");
            statements.state(
                    ends, cells, words, List.of(), (key, value) -> line.json().refused(key, ExchangeText.shown(value)));
        }
    }

    private String sign(PrsmLink line, Assembly.Ends ends) {
        Optional<String> meant = meanings.of(line.look()).map(FileWords::of);
        if (meant.isEmpty() && line.hasBar()) {
            assembly.findings().add(FindingKind.SIGN_FROM_ARROWHEAD, ends.shown());
            return "-";
        }
        return meant.orElse("");
    }
}
