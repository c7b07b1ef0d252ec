package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mapwright.analysis.research.Micmac;
import org.mapwright.analysis.research.Quadrant;
import org.mapwright.analysis.research.ResearchWords;
import org.mapwright.map.FactorId;
import org.mapwright.value.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Influence over dependence, parted at the means into quadrants. */
@Tag("quadrant-plot")
@JsModule("context://mapwright/mapwright.js")
final class QuadrantPlot extends Component {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("figures");
    private static final List<Quadrant> CORNERS =
            List.of(Quadrant.DRIVER, Quadrant.RELAY, Quadrant.DEPENDENT, Quadrant.AUTONOMOUS);

    QuadrantPlot(Consumer<FactorId> pick) {
        getElement()
                .addEventListener(
                        "plot-pick",
                        event -> pick.accept(new FactorId(
                                event.getEventData().get("event.detail.id").asString())))
                .addEventData("event.detail.id");
    }

    /** Shows the factors by the links that they have, or else by the longer ways. */
    void show(Studied studied, Micmac micmac, boolean direct) {
        int links = direct ? 1 : micmac.power();
        getElement().setProperty("across", WORDS.say("micmac.across", links));
        getElement().setProperty("up", WORDS.say("micmac.up", links));
        getElement().setProperty("words", WORDS.say("micmac.plot"));
        Function<Micmac.Standing, BigInteger> up =
                direct ? factor -> BigInteger.valueOf(factor.influence()) : Micmac.Standing::indirectInfluence;
        Function<Micmac.Standing, BigInteger> across =
                direct ? factor -> BigInteger.valueOf(factor.dependence()) : Micmac.Standing::indirectDependence;
        Shares y = Shares.of(micmac.factors().stream().map(up).toList());
        Shares x = Shares.of(micmac.factors().stream().map(across).toList());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("meanX", x.mean()).put("meanY", y.mean());
        var corners = json.putArray("corners");
        CORNERS.forEach(corner -> corners.add(ResearchWords.name(corner)));
        var dots = json.putArray("dots");
        for (int i = 0; i < micmac.factors().size(); i++) {
            FactorId factor = micmac.factors().get(i).factor();
            dots.addObject()
                    .put("id", factor.value())
                    .put("label", studied.label(factor))
                    .put("kind", "")
                    .put("x", x.each().get(i))
                    .put("y", y.each().get(i))
                    .put("size", 0);
        }
        getElement().setPropertyJson("plot", json);
    }

    /**
     * Counts as shares of the largest, in [0, 1]; all 0 when there is nothing to count.
     *
     * @param mean the mean share
     */
    record Shares(List<Double> each, double mean) {

        static Shares of(List<BigInteger> counts) {
            BigInteger largest = counts.stream().reduce(BigInteger.ONE, BigInteger::max);
            List<Double> each = counts.stream()
                    .map(count -> new BigDecimal(count)
                            .divide(new BigDecimal(largest), MathContext.DECIMAL64)
                            .doubleValue())
                    .toList();
            return new Shares(
                    each, each.stream().mapToDouble(share -> share).average().orElse(0));
        }
    }
}
