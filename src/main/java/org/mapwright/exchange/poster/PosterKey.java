package org.mapwright.exchange.poster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.DrawnLink;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;

/** What the signs, widths and colours of a poster mean. */
final class PosterKey {

    private static final double SIZE = 13;
    private static final double LINE = 78;
    private static final double APART = 20;
    private static final double SWATCH = 28;
    private static final double ROW = 32;

    private final PosterInk ink;
    private final List<List<Sample>> rows;

    /** A drawn sample with its words: a link, or the box of a kind. */
    private record Sample(String words, Optional<DrawnLink> link, Optional<FactorKind> kind) {

        double drawn() {
            return link.isPresent() ? LINE : SWATCH;
        }
    }

    /** @param width how long its rows may be */
    PosterKey(PosterInk ink, double width) {
        this.ink = ink;
        List<Sample> samples = new ArrayList<>(List.of(
                line("poster.positive", Polarity.POSITIVE, 2, Delay.NONE, false),
                line("poster.negative", Polarity.NEGATIVE, 2, Delay.NONE, false),
                line("poster.uncertain", Polarity.UNCERTAIN, 2, Delay.NONE, false),
                line("poster.contested", Polarity.UNCERTAIN, 2, Delay.NONE, true),
                line("poster.delay", Polarity.POSITIVE, 2, Delay.LONG, false),
                line("strength.1", Polarity.POSITIVE, 1, Delay.NONE, false),
                line("strength.2", Polarity.POSITIVE, 2, Delay.NONE, false),
                line("strength.3", Polarity.POSITIVE, 3, Delay.NONE, false)));
        for (FactorKind kind : FactorKind.values()) {
            samples.add(new Sample(FileWords.of(kind), Optional.empty(), Optional.of(kind)));
        }
        rows = rows(samples, width);
    }

    double height() {
        return rows.size() * ROW;
    }

    void paint(double left, double top) throws IOException {
        double middle = top + ROW / 2;
        for (List<Sample> row : rows) {
            double x = left;
            for (Sample sample : row) {
                paint(sample, x, middle);
                x += width(sample);
            }
            middle += ROW;
        }
    }

    private List<List<Sample>> rows(List<Sample> samples, double width) {
        List<List<Sample>> all = new ArrayList<>();
        double used = width;
        for (Sample sample : samples) {
            if (used + width(sample) - APART > width) {
                all.add(new ArrayList<>());
                used = 0;
            }
            all.getLast().add(sample);
            used += width(sample);
        }
        return all;
    }

    private double width(Sample sample) {
        return sample.drawn() + 8 + ink.widthOf(sample.words(), SIZE) + APART;
    }

    private void paint(Sample sample, double x, double middle) throws IOException {
        if (sample.link().isPresent()) {
            PosterCurve.Point from = new PosterCurve.Point(x, middle);
            PosterCurve.Point to = new PosterCurve.Point(x + LINE, middle);
            new PosterLink(ink).paint(sample.link().get(), new PosterCurve(from, from.between(to, 0.5), to));
        }
        if (sample.kind().isPresent()) {
            ink.fill(PosterTones.fill(sample.kind().get()));
            ink.line(PosterTones.edge(sample.kind().get()), 1.6);
            ink.box(x, middle - 10, SWATCH, 20, 6);
        }
        ink.fill(PosterTones.INK);
        ink.words(x + sample.drawn() + 8, middle + SIZE * 0.35, SIZE, sample.words());
    }

    private static Sample line(String words, Polarity polarity, int strength, Delay delay, boolean contested) {
        DrawnLink link = new DrawnLink(
                "", "", "", polarity, strength / 3.0, Certainty.SURE, delay, contested, 1, false, List.of());
        return new Sample(ExchangeText.of(words), Optional.of(link), Optional.empty());
    }
}
