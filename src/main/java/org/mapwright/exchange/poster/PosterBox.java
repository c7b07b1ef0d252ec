package org.mapwright.exchange.poster;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.map.DrawnFactor;

/**
 * A factor on a poster: its words on lines of about the same length, and the box around them.
 *
 * @param width in pixels of the map, as is the height
 */
record PosterBox(DrawnFactor factor, List<String> lines, double width, double height, boolean focal) {

    static final double SIZE = 17;
    static final double LEADING = 21;
    private static final int LONGEST = 22;
    private static final double BESIDE = 16;
    private static final double ABOVE = 10;

    static PosterBox of(DrawnFactor factor, boolean focal, PosterFont font) {
        List<String> lines = lines(factor.label());
        double widest = lines.stream().mapToDouble(font::width).max().orElse(0);
        return new PosterBox(factor, lines, widest * SIZE + 2 * BESIDE, lines.size() * LEADING + 2 * ABOVE, focal);
    }

    double left() {
        return factor.x() - width / 2;
    }

    double top() {
        return factor.y() - height / 2;
    }

    /** Whether the point is in the box or nearer to it than the gap. */
    boolean covers(double x, double y, double gap) {
        return Math.abs(x - factor.x()) <= width / 2 + gap && Math.abs(y - factor.y()) <= height / 2 + gap;
    }

    /** The label on as few lines as hold it, the longest of them as short as can be. */
    static List<String> lines(String label) {
        int count = Math.max(1, (label.length() + LONGEST - 1) / LONGEST);
        int room = label.length() / count;
        List<String> lines = wrapped(label, room);
        while (lines.size() > count && room < label.length()) {
            room++;
            lines = wrapped(label, room);
        }
        return lines;
    }

    private static List<String> wrapped(String label, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
