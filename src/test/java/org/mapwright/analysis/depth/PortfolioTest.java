package org.mapwright.analysis.depth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.depth.Portfolio.Actions;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.Prose;
import org.mapwright.map.Ratings;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.testing.TextMap;

class PortfolioTest {

    private final List<Factor> factors = new ArrayList<>();

    /** Eighteen of twenty actions at one level, as workshops report it. */
    @Test
    void eighteenOfTwentyAreEvents() {
        for (int i = 0; i < 18; i++) {
            action("level: events");
        }
        action("level: structures");
        action("level: structures");

        assertThat(told(DepthScheme.ACTION_SCALES))
                .isEqualTo("18 of 20 actions are at the level of events. None is at the level of goals and beliefs.");
    }

    @Test
    void whatNobodySaidAndWhatIsUnclearIsToldApart() {
        action("level: goals");
        action("night");
        action("level: goals", "level: events");
        action("level: rules");

        Portfolio portfolio = Portfolio.of(map(), DepthScheme.ACTION_SCALES, Actions.INTERVENTIONS);
        assertThat(portfolio.byLevel().keySet()).containsExactly(ActionScale.values());
        assertThat(portfolio.at(ActionScale.GOALS)).isEqualTo(1);
        assertThat(portfolio.open()).containsExactly(new FactorId("f1"));
        assertThat(portfolio.unclear()).containsExactly(new FactorId("f2"), new FactorId("f3"));
        assertThat(DepthWords.told(portfolio))
                .isEqualTo("1 of 4 actions is at the level of goals."
                        + " None is at the level of events, structures and beliefs."
                        + " Of 1 action nobody has said the level yet."
                        + " 2 actions carry more than one level, or a word that is none.");
    }

    @Test
    void onlyInterventionsAreActionsUnlessAllTaggedAreAskedFor() {
        factor(FactorKind.SERVICE, "intervention level: paradigm");
        factor(FactorKind.SERVICE, "level: goals");
        action("night");

        SystemMap map = map();
        assertThat(Portfolio.of(map, DepthScheme.INTERVENTION_LEVELS, Actions.ALL_TAGGED)
                        .total())
                .isEqualTo(1);
        assertThat(Portfolio.of(map, DepthScheme.INTERVENTION_LEVELS, Actions.INTERVENTIONS)
                        .total())
                .isEqualTo(1);
        assertThat(told(DepthScheme.INTERVENTION_LEVELS)).isEqualTo("Of 1 action nobody has said the level yet.");
    }

    @Test
    void withoutInterventionsWhateverIsTaggedIsAnAction() {
        factor(FactorKind.SERVICE, "level: goals");
        factor(FactorKind.SERVICE, "night");
        assertThat(Portfolio.of(map(), DepthScheme.ACTION_SCALES).actions()).isEqualTo(Actions.ALL_TAGGED);
        assertThat(Portfolio.of(map(), DepthScheme.ACTION_SCALES).total()).isEqualTo(1);

        action("night");
        assertThat(Portfolio.of(map(), DepthScheme.ACTION_SCALES).actions()).isEqualTo(Actions.INTERVENTIONS);
        assertThat(Portfolio.of(map(), DepthScheme.ACTION_SCALES).open()).hasSize(1);
    }

    @Test
    void withoutActionsThereIsNothingToTell() {
        assertThat(told(DepthScheme.ACTION_SCALES)).isEqualTo("No actions yet.");
    }

    private String told(DepthScheme scheme) {
        return DepthWords.told(Portfolio.of(map(), scheme, Actions.INTERVENTIONS));
    }

    private void action(String... tags) {
        factor(FactorKind.INTERVENTION, tags);
    }

    private void factor(FactorKind kind, String... tags) {
        Set<Tag> said = Stream.of(tags).map(Tag::new).collect(Collectors.toSet());
        String id = "f" + factors.size();
        factors.add(new Factor(
                new FactorId(id), new Label(id), Set.of(), kind, Optional.empty(), Ratings.NONE, said, Prose.NONE));
    }

    private SystemMap map() {
        SystemMap empty = TextMap.map("");
        Map<FactorId, Factor> drawn = new LinkedHashMap<>();
        factors.forEach(factor -> drawn.put(factor.id(), factor));
        return new SystemMap(
                empty.id(), empty.title(), empty.place(), 1, Optional.empty(), drawn, Map.of(), Map.of(), Map.of());
    }
}
