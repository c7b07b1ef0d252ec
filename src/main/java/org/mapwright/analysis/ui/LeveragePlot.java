package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.analysis.VoteCounts;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.map.Aspect;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The picture of a lens crossed with what people say they can change: further right and higher is worth talking about. */
@Tag("leverage-plot")
@JsModule("context://mapwright/mapwright.js")
final class LeveragePlot extends Component {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    LeveragePlot(Consumer<FactorId> pick) {
        getElement()
                .addEventListener(
                        "plot-pick",
                        event -> pick.accept(new FactorId(
                                event.getEventData().get("event.detail.id").asString())))
                .addEventData("event.detail.id");
        getElement().setProperty("across", WORDS.say("plot.across"));
        getElement().setProperty("up", WORDS.say("plot.up"));
    }

    /** Points with votes are placed by the share that says "yes, this can be changed"; the others are left out. */
    void show(SystemMap map, List<LeveragePoint> points, VotedAspects votes, Optional<FactorId> picked) {
        ArrayNode dots = JsonNodeFactory.instance.arrayNode();
        for (LeveragePoint point : points) {
            VoteCounts said = votes.counts(point.factor(), Aspect.CONTROLLABILITY);
            map.factor(point.factor())
                    .filter(factor -> said.total() > 0)
                    .ifPresent(factor -> dots.add(dot(factor, point, said, votes)));
        }
        getElement().setPropertyJson("dots", dots);
        getElement().setProperty("picked", picked.map(FactorId::value).orElse(""));
    }

    private static ObjectNode dot(Factor factor, LeveragePoint point, VoteCounts said, VotedAspects votes) {
        double matters =
                votes.counts(factor.id(), Aspect.IMPORTANCE).shareHigh().orElse(0);
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", factor.id().value())
                .put("label", factor.label().value())
                .put("kind", factor.kind().name())
                .put("x", point.score())
                .put("y", said.shareHigh().orElse(0))
                .put("size", matters);
    }
}
