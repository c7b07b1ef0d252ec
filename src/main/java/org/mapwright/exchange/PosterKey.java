package org.mapwright.exchange;

import java.io.IOException;
import java.util.List;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.DrawnLink;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;

/** What the signs, widths and colours of a poster mean. */
final class PosterKey {

    private static final double SIZE = 13;
    private static final double SAMPLE = 78;
    private static final double APART = 20;
    private static final double SWATCH = 20;

    private final PosterInk ink;

    PosterKey(PosterInk ink) {
        this.ink = ink;
    }

    void paint(double left, double top, double width) throws IOException {
        ink.line(PosterTones.RULE, 1);
        ink.path(false, left, top - 14, left + width, top - 14);
        List<Sample> links = List.of(
                new Sample("poster.positive", line(Polarity.POSITIVE, 2, Delay.NONE, false)),
                new Sample("poster.negative", line(Polarity.NEGATIVE, 2, Delay.NONE, false)),
                new Sample("poster.uncertain", line(Polarity.UNCERTAIN, 2, Delay.NONE, false)),
                new Sample("poster.contested", line(Polarity.UNCERTAIN, 2, Delay.NONE, true)),
                new Sample("poster.delay", line(Polarity.POSITIVE, 2, Delay.LONG, false)));
        row(left, top + 12, links);
        double next = row(
                left,
                top + 44,
                List.of(
                        new Sample("strength.1", line(Polarity.POSITIVE, 1, Delay.NONE, false)),
                        new Sample("strength.2", line(Polarity.POSITIVE, 2, Delay.NONE, false)),
                        new Sample("strength.3", line(Polarity.POSITIVE, 3, Delay.NONE, false))));
        kinds(next, top + 44);
    }

    /** A drawn sample and the key of its words. */
    private record Sample(String words, DrawnLink link) {}

    private double row(double left, double middle, List<Sample> samples) throws IOException {
        double x = left;
        for (Sample sample : samples) {
            PosterCurve.Point from = new PosterCurve.Point(x, middle);
            PosterCurve.Point to = new PosterCurve.Point(x + SAMPLE, middle);
            new PosterLink(ink).paint(sample.link(), new PosterCurve(from, from.between(to, 0.5), to));
            x = said(x + SAMPLE + 8, middle, ExchangeText.of(sample.words()));
        }
        return x;
    }

    private void kinds(double left, double middle) throws IOException {
        double x = left;
        for (FactorKind kind : FactorKind.values()) {
            ink.fill(PosterTones.fill(kind));
            ink.line(PosterTones.edge(kind), 1.6);
            ink.box(x, middle - SWATCH / 2, SWATCH * 1.4, SWATCH, 6);
            x = said(x + SWATCH * 1.4 + 8, middle, FileWords.of(kind));
        }
    }

    private double said(double x, double middle, String words) throws IOException {
        ink.fill(PosterTones.INK);
        ink.words(x, middle + SIZE * 0.35, SIZE, words);
        return x + ink.widthOf(words, SIZE) + APART;
    }

    private static DrawnLink line(Polarity polarity, int strength, Delay delay, boolean contested) {
        return new DrawnLink(
                "", "", "", polarity, strength / 3.0, Certainty.SURE, delay, contested, 1, false, List.of());
    }
}
