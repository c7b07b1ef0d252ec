package org.mapwright.exchange.poster;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mapwright.map.PlacedFactor;

/** The room that a label takes on the canvas, with 9 pixels for a character: a little more than it needs. */
public record LabelBox(double x, double y, double width, double height) {

    private static final int ONE_LINE = 13;

    public static LabelBox of(PlacedFactor placed) {
        String label = placed.factor().label().value();
        int lines = label.length() <= ONE_LINE ? 1 : 2;
        int longest = lines == 1 ? label.length() : longestOfTwoLines(label);
        return new LabelBox(placed.at().x(), placed.at().y(), 9 * longest + 56, 21 * lines + 20);
    }

    public boolean isClearOf(LabelBox other, double gap) {
        double apartX = Math.abs(x - other.x) - (width + other.width) / 2;
        double apartY = Math.abs(y - other.y) - (height + other.height) / 2;
        return Math.max(apartX, apartY) >= gap;
    }

    private static int longestOfTwoLines(String label) {
        String[] words = label.split(" ", -1);
        return IntStream.range(1, words.length)
                .map(cut -> Math.max(length(words, 0, cut), length(words, cut, words.length)))
                .min()
                .orElse(label.length());
    }

    private static int length(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to)).length();
    }
}
