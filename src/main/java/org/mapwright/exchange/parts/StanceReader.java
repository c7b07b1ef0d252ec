package org.mapwright.exchange.parts;

import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.Evidence;
import org.mapwright.map.Polarity;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;

/**
 * Turns what a file says about a link into a stance. A sign decides over the sign of the weight, a weight over a
 * strength class; what is not stated is taken as uncertain, class 2, fairly sure and without delay, and counted.
 */
public final class StanceReader {

    private final Findings findings;

    public StanceReader(Findings findings) {
        this.findings = findings;
    }

    /** Where a value cannot be read. */
    public interface Place {

        /** The exception that says where the value stands. */
        NotReadable refuse(String key, String value);
    }

    /**
     * The stance, or nothing when the file says that there is no influence.
     *
     * @param about the link, for the report
     */
    public Optional<Stance> read(
            StanceCells cells, String about, Prose rationale, Optional<Evidence> evidence, Place place) {
        Optional<Double> weight = weight(cells, place);
        Optional<Integer> level = stated(cells.strength())
                .map(text -> FileWords.strength(text).orElseThrow(() -> place.refuse("expected.strength", text)));
        Optional<StatedSign> sign = sign(cells, place);
        boolean none = weight.filter(w -> w == 0).isPresent()
                || level.filter(l -> l == 0).isPresent()
                || sign.filter(s -> s == StatedSign.NONE).isPresent();
        Certainty certainty = certainty(cells, none, place);
        Delay delay = delay(cells, none, place);
        if (none) {
            findings.add(FindingKind.NO_INFLUENCE, about);
            return Optional.empty();
        }
        Polarity polarity = polarity(sign, weight, about);
        return Optional.of(new Stance(polarity, strength(level, weight), certainty, delay, rationale, evidence));
    }

    private static Optional<Double> weight(StanceCells cells, Place place) {
        return stated(cells.weight())
                .map(text -> FileWords.number(text)
                        .filter(w -> w >= -1 && w <= 1)
                        .orElseThrow(() -> place.refuse("expected.weight", text)));
    }

    private static Optional<StatedSign> sign(StanceCells cells, Place place) {
        return stated(cells.sign())
                .map(text -> FileWords.sign(text).orElseThrow(() -> place.refuse("expected.sign", text)));
    }

    private Polarity polarity(Optional<StatedSign> sign, Optional<Double> weight, String about) {
        Optional<StatedSign> ofWeight = weight.map(StatedSign::ofNumber);
        if (ofWeight.equals(Optional.of(StatedSign.MINUS)) && sign.equals(Optional.of(StatedSign.PLUS))) {
            findings.add(FindingKind.SIGN_DIFFERS, about);
        }
        Optional<StatedSign> stated = sign.or(() -> ofWeight);
        if (stated.isEmpty()) {
            findings.count(FindingKind.SIGN_NOT_STATED, 1);
        }
        return stated.flatMap(StatedSign::polarity).orElse(Polarity.UNCERTAIN);
    }

    private Strength strength(Optional<Integer> level, Optional<Double> weight) {
        if (level.isEmpty() && weight.isEmpty()) {
            findings.count(FindingKind.STRENGTH_NOT_STATED, 1);
        }
        return weight.map(w -> new Strength(Math.abs(w)))
                .orElseGet(() -> level.map(Strength::ofLevel).orElse(Strength.CLEARLY));
    }

    private Certainty certainty(StanceCells cells, boolean none, Place place) {
        Optional<String> text = stated(cells.certainty());
        if (text.isEmpty() && !none) {
            findings.count(FindingKind.CERTAINTY_NOT_STATED, 1);
        }
        return text.map(t -> FileWords.certainty(t).orElseThrow(() -> place.refuse("expected.certainty", t)))
                .orElse(Certainty.FAIRLY_SURE);
    }

    private Delay delay(StanceCells cells, boolean none, Place place) {
        Optional<String> text = stated(cells.delay());
        if (text.isEmpty() && !none) {
            findings.count(FindingKind.DELAY_NOT_STATED, 1);
        }
        return text.map(t -> FileWords.delay(t).orElseThrow(() -> place.refuse("expected.delay", t)))
                .orElse(Delay.NONE);
    }

    private static Optional<String> stated(String text) {
        return FileWords.isMissing(text) ? Optional.empty() : Optional.of(text);
    }
}
