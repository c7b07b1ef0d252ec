package org.mapwright.layout;

import java.util.List;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.mapwright.map.Position;

/**
 * Draws causes on the left and effects on the right, in layers (Sugiyama, Tagawa and Toda, 1981). Every link of a map
 * without loops goes from left to right; of a loop as few links as can be found go back, for the drawing only. No two
 * labels overlap. The same task gives the same drawing.
 *
 * <p>Cost: seconds for a thousand labels. Limits: see {@link LayeredTask}.
 */
public final class LeftToRight {

    /** Gap between two labels of a layer, world pixels. */
    private static final double BETWEEN_LABELS = 34;
    /** Gap between two layers, world pixels: room for a sign and an arrowhead. */
    private static final double BETWEEN_LAYERS = 120;
    /** Gap between parts of the map that no link joins, world pixels. */
    private static final double BETWEEN_PARTS = 80;
    /** Width to height that parts are put together to: a projector's. */
    private static final double ASPECT = 1.6;

    private static final int SEED = 1;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private LeftToRight() {}

    /** The middle of each label, in the order of the task's labels. */
    public static List<Position> draw(LayeredTask task) {
        ElkNode page = page();
        List<ElkNode> labels =
                task.labels().stream().map(size -> label(page, size)).toList();
        for (Arrow link : task.links()) {
            if (link.cause() != link.effect()) {
                ElkGraphUtil.createSimpleEdge(labels.get(link.cause()), labels.get(link.effect()));
            }
        }
        new RecursiveGraphLayoutEngine().layout(page, new BasicProgressMonitor());
        return labels.stream().map(LeftToRight::middle).toList();
    }

    private static ElkNode page() {
        ElkNode page = ElkGraphUtil.createGraph();
        page.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        page.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        page.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        page.setProperty(CoreOptions.RANDOM_SEED, SEED);
        page.setProperty(CoreOptions.ASPECT_RATIO, ASPECT);
        page.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_LABELS);
        page.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_PARTS);
        page.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        return page;
    }

    private static ElkNode label(ElkNode page, LabelSize size) {
        ElkNode label = ElkGraphUtil.createNode(page);
        label.setDimensions(size.width(), size.height());
        return label;
    }

    private static Position middle(ElkNode label) {
        return new Position(
                Math.rint(label.getX() + label.getWidth() / 2), Math.rint(label.getY() + label.getHeight() / 2));
    }
}
