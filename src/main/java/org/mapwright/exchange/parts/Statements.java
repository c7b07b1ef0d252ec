package org.mapwright.exchange.parts;

import java.util.List;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;

/** Takes down what a drawing says about its links: each line is a claim. */
public final class Statements {

    private static final int LONGEST = 4_000;

    private final Assembly assembly;
    private final StanceReader stances;

    public Statements(Assembly assembly) {
        this.assembly = assembly;
        stances = new StanceReader(assembly.findings());
    }

    /**
     * Makes a claim of what a file says of a link; what it says in fields of its own goes along as words.
     *
     * @param words what the file says in words, a line each
     * @param notes what it says in fields of no meaning of their own
     */
    public void state(
            Assembly.Ends ends, StanceCells cells, List<String> words, List<String> notes, StanceReader.Place place) {
        notes.forEach(note ->
                assembly.findings().add(FindingKind.KEPT_AS_NOTE, ends.shown() + ": " + ExchangeText.shown(note)));
        String said = (String.join("\n", words) + "\n" + String.join("\n", notes)).strip();
        stances.read(cells, ends.shown(), prose(said), Optional.empty(), place)
                .ifPresent(stance -> claim(ends, stance));
    }

    private void claim(Assembly.Ends ends, Stance stance) {
        if (ends.cause() == ends.effect()) {
            assembly.ownEffect(ends.cause(), stance);
        } else {
            assembly.link(ends).claim(Optional.empty(), stance);
        }
    }

    private Prose prose(String text) {
        if (text.length() > LONGEST) {
            assembly.findings().add(FindingKind.TEXT_SHORTENED, ExchangeText.shown(text));
        }
        return new Prose(Fit.cut(text, LONGEST));
    }
}
