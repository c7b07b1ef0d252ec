package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mapwright.canvas.ui.FactorTurn;

/** The triangle that stands at a factor on the map, beside the word for it. */
final class WayMark extends Span {

    private static final long serialVersionUID = 1L;

    WayMark(FactorTurn turn) {
        addClassNames("mw-way", turn.way().name().toLowerCase(Locale.ROOT), "much-" + turn.much());
        getElement().setAttribute("aria-hidden", "true");
        if (turn.way() == FactorTurn.Way.DIFFER) {
            setText("≠");
        }
    }
}
