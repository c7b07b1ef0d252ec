package org.mapwright.exchange.poster;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawnFactor;
import org.mapwright.map.DrawnLink;

/** The drawing on a poster, in pixels of the map: links below, labels above them. */
public final class PosterMap {

    private static final double ROOM = 24;
    private static final double RADIUS = 13;

    private final Map<String, PosterBox> boxes = new LinkedHashMap<>();
    private final Map<DrawnLink, PosterCurve> curves = new LinkedHashMap<>();
    private final PosterFrame frame;

    public PosterMap(Drawing map, PosterFont font) {
        for (DrawnFactor factor : map.factors()) {
            boolean focal = map.focal().equals(Optional.of(factor.id()));
            boxes.put(factor.id(), PosterBox.of(factor, focal, font));
        }
        PosterRoutes routes = new PosterRoutes(boxes.values(), map.links().size());
        for (DrawnLink link : map.links()) {
            PosterBox cause = boxes.get(link.cause());
            PosterBox effect = boxes.get(link.effect());
            if (cause != null && effect != null) {
                curves.put(link, routes.between(cause, effect));
            }
        }
        frame = PosterFrame.around(boxes.values(), curves.values()).widened(ROOM);
    }

    public PosterFrame frame() {
        return frame;
    }

    void paint(PosterInk ink) throws IOException {
        PosterLink links = new PosterLink(ink);
        for (Map.Entry<DrawnLink, PosterCurve> entry : curves.entrySet()) {
            links.paint(entry.getKey(), entry.getValue());
        }
        for (PosterBox box : boxes.values()) {
            paint(ink, box);
        }
    }

    private static void paint(PosterInk ink, PosterBox box) throws IOException {
        ink.fill(PosterTones.fill(box.factor().kind()));
        ink.line(PosterTones.edge(box.factor().kind()), box.focal() ? 4 : 1.8);
        ink.box(box.left(), box.top(), box.width(), box.height(), RADIUS);
        ink.fill(PosterTones.INK);
        double baseline = box.factor().y() - (box.lines().size() - 1) * PosterBox.LEADING / 2 + PosterBox.SIZE * 0.35;
        for (String line : box.lines()) {
            ink.centred(box.factor().x(), baseline, PosterBox.SIZE, line);
            baseline += PosterBox.LEADING;
        }
    }
}
