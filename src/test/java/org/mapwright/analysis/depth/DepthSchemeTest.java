package org.mapwright.analysis.depth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.map.Tag;

class DepthSchemeTest {

    /** The form stands in people's files: it never changes. */
    @Test
    void theTagsAreStable() {
        assertThat(DepthScheme.ACTION_SCALES.steps())
                .extracting(step -> step.tag().value())
                .containsExactly("level: events", "level: structures", "level: goals", "level: beliefs");
        assertThat(DepthScheme.INTERVENTION_LEVELS.steps())
                .extracting(step -> step.tag().value())
                .containsExactly(
                        "intervention level: structural elements",
                        "intervention level: feedback and delays",
                        "intervention level: system structure",
                        "intervention level: goals",
                        "intervention level: paradigm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"level: goals", "Level:Goals", "LEVEL :  goals"})
    void capitalsAndBlanksMakeNoDifference(String tag) {
        assertThat(DepthScheme.ACTION_SCALES.read(new Tag(tag))).contains(ActionScale.GOALS);
        assertThat(DepthScheme.INTERVENTION_LEVELS.read(new Tag(tag))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"goals", "level", "levels: goals", "intervention level: goals"})
    void otherTagsSayNothing(String tag) {
        assertThat(DepthScheme.ACTION_SCALES.speaksIn(new Tag(tag))).isFalse();
        assertThat(DepthScheme.ACTION_SCALES.read(new Tag(tag))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsReadFromItsOwnTag(DepthScheme scheme) {
        assertThat(scheme.steps()).allSatisfy(step -> {
            assertThat(scheme.read(step.tag())).contains(step);
            assertThat(step.scheme()).isEqualTo(scheme);
            assertThat(DepthWords.name(step)).isNotBlank();
            assertThat(DepthWords.meaning(step)).endsWith(".");
        });
    }

    @Test
    void aFactorHasAStepWhenItsTagsNameOneAndNoOther() {
        assertThat(DepthScheme.ACTION_SCALES.of(tags("night", "Level: Goals", "intervention level: paradigm")))
                .contains(ActionScale.GOALS);
        assertThat(DepthScheme.ACTION_SCALES.of(tags("level: goals", "LEVEL:goals")))
                .contains(ActionScale.GOALS);
        assertThat(DepthScheme.ACTION_SCALES.of(tags("level: goals", "level: events")))
                .isEmpty();
        assertThat(DepthScheme.ACTION_SCALES.of(tags("level: goals", "level: rules")))
                .isEmpty();
        assertThat(DepthScheme.ACTION_SCALES.of(tags("level: rules"))).isEmpty();
        assertThat(DepthScheme.ACTION_SCALES.of(tags("night"))).isEmpty();
    }

    private static Set<Tag> tags(String... words) {
        return Stream.of(words).map(Tag::new).collect(Collectors.toSet());
    }

    @Test
    void puttingAStepTakesTheOtherAwayAndLeavesTheRest() {
        Set<Tag> tags = Set.of(new Tag("Level: events"), new Tag("night"), InterventionLevel.GOALS.tag());

        assertThat(DepthScheme.ACTION_SCALES.put(tags, Optional.of(ActionScale.BELIEFS)))
                .containsExactlyInAnyOrder(new Tag("night"), InterventionLevel.GOALS.tag(), new Tag("level: beliefs"));
        assertThat(DepthScheme.ACTION_SCALES.put(tags, Optional.empty()))
                .containsExactlyInAnyOrder(new Tag("night"), InterventionLevel.GOALS.tag());
        assertThatThrownBy(() -> DepthScheme.ACTION_SCALES.put(tags, Optional.of(InterventionLevel.PARADIGM)))
                .hasMessageContaining("ACTION_SCALES: PARADIGM");
    }
}
