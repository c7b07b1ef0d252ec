package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.mapwright.analysis.stability.FactorStability;

/** Nine in ten of the places that redrawings give a factor, as a bar. */
@Tag("rank-bar")
@JsModule("context://mapwright/mapwright.js")
final class RankBar extends Component {

    private static final long serialVersionUID = 1L;

    RankBar(FactorStability factor, int factors, String words, boolean picked) {
        getElement()
                .setProperty("place", factor.place())
                .setProperty("low", factor.low())
                .setProperty("high", factor.high())
                .setProperty("last", factors)
                .setProperty("words", words)
                .setAttribute("picked", picked);
    }
}
