package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Keeps a chart as a picture, just as it is drawn: its element has {@code save(kind, name)}. */
final class ChartDownload extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("figures");

    /** @param name of the file, without its ending */
    ChartDownload(Component chart, Supplier<String> name) {
        addClassName("mw-take");
        add(
                Look.button(WORDS.say("take.svg"), "mw-button plain", () -> save(chart, "svg", name.get())),
                Look.button(WORDS.say("take.png"), "mw-button plain", () -> save(chart, "png", name.get())));
    }

    private static void save(Component chart, String kind, String name) {
        chart.getElement().callJsFunction("save", kind, name);
    }
}
