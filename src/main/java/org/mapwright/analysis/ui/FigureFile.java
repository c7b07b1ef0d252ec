package org.mapwright.analysis.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file is called in which a figure is taken along: the map, the figure, and which state of the map it was. */
final class FigureFile {

    private static final int LONGEST_TITLE = 60;
    private static final int DIGITS = 8;

    private FigureFile() {}

    /** {@code family-support-map-micmac-1a2b3c4d}, in letters that every system takes; the ending is not part of it. */
    static String name(String title, String figure, String sha256) {
        return Stream.of(plain(title), plain(figure), sha256.substring(0, Math.min(DIGITS, sha256.length())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return letters.substring(0, Math.min(LONGEST_TITLE, letters.length())).replaceAll("-$", "");
    }
}
