package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import org.mapwright.value.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bars below each other in one picture: places of redrawings, or amounts. */
@Tag("bar-list")
@JsModule("context://mapwright/mapwright.js")
final class BarList extends Component {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("figures");
    /** More bars than a page of paper holds are no picture any more. */
    private static final int MOST = 60;

    /** @param words what the picture shows, in one sentence */
    private BarList(ArrayNode bars, String words) {
        getElement().setPropertyJson("bars", bars);
        getElement().setProperty("words", words);
    }

    /** The places of the factors by the chosen figure, the first place above; nothing before the map is redrawn. */
    static Optional<BarList> ofPlaces(Studied studied, FactorColumn chosen) {
        int last = studied.map().factors().size();
        return studied.stability()
                .flatMap(found -> chosen.figure().flatMap(found::by))
                .map(found -> {
                    ArrayNode bars = JsonNodeFactory.instance.arrayNode();
                    found.factors().values().stream()
                            .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                            .limit(MOST)
                            .forEach(factor -> {
                                ObjectNode bar = bars.addObject()
                                        .put("label", studied.label(factor.factor()))
                                        .put("text", WORDS.say("places.short", factor.low(), factor.high()));
                                SheetTable.add(
                                        bar.putObject("places"),
                                        new Cell.Places(factor.place(), factor.low(), factor.high(), last));
                            });
                    return new BarList(bars, WORDS.say("places.picture", WORDS.say("name.", chosen)));
                });
    }

    /** A bar for each amount. */
    static BarList ofAmounts(List<String> labels, List<Integer> amounts, String words) {
        int largest =
                Math.max(1, amounts.stream().mapToInt(amount -> amount).max().orElse(1));
        ArrayNode bars = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < labels.size(); i++) {
            bars.addObject()
                    .put("label", labels.get(i))
                    .put("text", String.valueOf(amounts.get(i)))
                    .put("share", (double) amounts.get(i) / largest);
        }
        return new BarList(bars, words);
    }
}
