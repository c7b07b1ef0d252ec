package org.mapwright.shell.thumbnail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawnLink;
import org.mapwright.map.Polarity;

/**
 * A map as a small SVG: its shape, no words. Nothing that people wrote goes into it, so nothing has to be escaped.
 * Colours are those of the light tokens; a picture cannot ask the page.
 */
final class Thumbnail {

    /** A denser map would be one blot, and a large file. */
    private static final int MOST_LINKS = 800;

    private static final String STYLE = """
            <style>
            rect{stroke-width:1.4;vector-effect:non-scaling-stroke}
            path{fill:none;stroke-width:1.1;vector-effect:non-scaling-stroke}
            .focal{stroke-width:2.6}
            .positive{stroke:#17668c}.negative{stroke:#b4471b}.uncertain{stroke:#6b5b8a}
            .context{fill:#e9e4d8;stroke:#7b6a43}.service{fill:#dbe9f4;stroke:#2f6592}
            .resource{fill:#e0eee0;stroke:#3d7443}.behaviour{fill:#f6e3d3;stroke:#a3581f}
            .outcome{fill:#f3dfe7;stroke:#98405f}.intervention{fill:#e6e0f2;stroke:#5e4b93}
            </style>
            """;

    private Thumbnail() {}

    static String of(Drawing map) {
        List<Box> boxes = map.factors().stream()
                .map(factor -> Box.around(
                        factor, map.focal().filter(factor.id()::equals).isPresent()))
                .toList();
        Map<String, Box> byFactor = boxes.stream().collect(Collectors.toMap(Box::factor, Function.identity()));
        String links = map.links().stream()
                .limit(MOST_LINKS)
                .map(link -> path(link, byFactor))
                .collect(Collectors.joining());
        String labels = boxes.stream().map(Box::rectangle).collect(Collectors.joining());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\""
                + Frame.around(boxes).viewBox() + "\">" + STYLE + links + labels + "</svg>";
    }

    private static String path(DrawnLink link, Map<String, Box> boxes) {
        Box from = boxes.get(link.cause());
        Box to = boxes.get(link.effect());
        if (from == null || to == null) {
            return "";
        }
        double bendX = (from.x() + to.x()) / 2 - (to.y() - from.y()) * BEND;
        double bendY = (from.y() + to.y()) / 2 + (to.x() - from.x()) * BEND;
        return String.format(
                Locale.ROOT,
                "<path class=\"%s\" d=\"M%.0f %.0fQ%.0f %.0f %.0f %.0f\"/>",
                sign(link.polarity()),
                from.x(),
                from.y(),
                bendX,
                bendY,
                to.x(),
                to.y());
    }

    /** How far a link bows out, as a share of its length. */
    private static final double BEND = 0.12;

    private static String sign(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> "positive";
            case NEGATIVE -> "negative";
            case UNCERTAIN -> "uncertain";
        };
    }
}
