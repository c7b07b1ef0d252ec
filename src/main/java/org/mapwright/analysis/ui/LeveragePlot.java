package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.LeveragePoint;
import org.mapwright.analysis.stability.FigureStability;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.analysis.stability.Standing;
import org.mapwright.map.Aspect;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Vote;
import org.mapwright.value.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The picture of a lens crossed with what people say, at first of what they can change: further right and higher is worth talking about.
 * A paler circle stands less firmly; a dashed ring is around what most people think easily upset.
 */
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
    }

    /**
     * Points with votes are placed by the share that gave the highest vote on the aspect; the others are left out.
     *
     * @param aspect what the group voted on that the lens is crossed with
     * @param stability how firmly each stands, once that is known
     * @param top how many places are among the first
     */
    void show(
            SystemMap map,
            List<LeveragePoint> points,
            VotedAspects votes,
            Aspect aspect,
            Optional<FigureStability> stability,
            int top,
            Optional<FactorId> picked) {
        Optional<FigureStability> redrawn =
                stability.filter(firm -> top < map.factors().size());
        ArrayNode dots = JsonNodeFactory.instance.arrayNode();
        Predicate<FactorId> fragile = votes.mostSay(Aspect.VULNERABILITY, Vote.HIGH);
        for (LeveragePoint point : points) {
            FactorId id = point.factor();
            Optional<Standing> standing = redrawn.map(firm -> firm.of(id).standing());
            map.factor(id)
                    .filter(factor -> votes.counts(id, aspect).total() > 0)
                    .ifPresent(factor -> dots.add(dot(factor, point, votes, aspect)
                            .put("standing", standing.map(Standing::name).orElse(""))
                            .put("fragile", fragile.test(id))
                            .put("told", told(factor, standing, fragile.test(id)))));
        }
        getElement().setProperty("up", WORDS.say("plot.up.", aspect));
        getElement().setPropertyJson("dots", dots);
        getElement()
                .setPropertyJson("notes", notes(redrawn.isPresent(), !votes.nobodyVotedOn(Aspect.VULNERABILITY), top));
        getElement().setProperty("picked", picked.map(FactorId::value).orElse(""));
    }

    private static ObjectNode dot(Factor factor, LeveragePoint point, VotedAspects votes, Aspect aspect) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", factor.id().value())
                .put("label", factor.label().value())
                .put("kind", factor.kind().name())
                .put("x", point.score())
                .put("y", share(votes, factor, aspect))
                .put("size", share(votes, factor, Aspect.IMPORTANCE));
    }

    private static double share(VotedAspects votes, Factor factor, Aspect aspect) {
        return votes.counts(factor.id(), aspect).shareHigh().orElse(0);
    }

    /** What the look of a circle says, for who does not see it: "Peer support. May hold. Easily upset." */
    private static String told(Factor factor, Optional<Standing> standing, boolean fragile) {
        return Stream.of(
                        Optional.of(factor.label().value()),
                        standing.map(StabilityWords::standing),
                        fragile ? Optional.of(WORDS.say("plot.fragile")) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(WORDS.say("plot.told.between")));
    }

    private static ArrayNode notes(boolean redrawn, boolean fragile, int top) {
        ArrayNode notes = JsonNodeFactory.instance.arrayNode().add(WORDS.say("plot.note.size"));
        if (fragile) {
            notes.add(WORDS.say("plot.note.ring"));
        }
        if (redrawn) {
            notes.add(WORDS.say("plot.note.pale", top));
        }
        return notes;
    }
}
