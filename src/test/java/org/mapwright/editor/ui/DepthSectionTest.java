package org.mapwright.editor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.LiveMaps.Watch;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapCommand.SetTags;
import org.mapwright.map.MapId;
import org.mapwright.map.Prose;
import org.mapwright.map.Ratings;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;

/** The tags of the levels are those of methods.md, "Depth of leverage". */
final class DepthSectionTest {

    private static final FactorId ACTION = new FactorId("a");
    private static final Tag HOUSING = new Tag("housing");
    private static final Tag EVENTS = new Tag("level: events");
    private static final Tag GOALS = new Tag("level: goals");

    private final Listening maps = new Listening();

    @Test
    void aLevelIsSaidChangedAndTakenBackAsATag() {
        DepthSection section = section(Role.FACILITATOR);
        section.show(action(FactorKind.INTERVENTION, HOUSING));
        assertThat(pressed(section)).isEmpty();
        press(section, "Events");
        section.show(action(FactorKind.INTERVENTION, HOUSING, EVENTS));
        assertThat(pressed(section)).containsExactly("Events");
        press(section, "Goals");
        press(section, "Events");

        assertThat(maps.commands)
                .containsExactly(
                        new SetTags(ACTION, Set.of(HOUSING, EVENTS)),
                        new SetTags(ACTION, Set.of(HOUSING, GOALS)),
                        new SetTags(ACTION, Set.of(HOUSING)));
    }

    @Test
    void twoLevelsAreNoneAndOneOfThemEndsThat() {
        DepthSection section = section(Role.FACILITATOR);
        section.show(action(FactorKind.INTERVENTION, EVENTS, GOALS));
        assertThat(pressed(section)).isEmpty();
        press(section, "Goals");

        assertThat(maps.commands).containsExactly(new SetTags(ACTION, Set.of(GOALS)));
    }

    @ParameterizedTest
    @EnumSource
    void onlyActionsAreAskedAbout(FactorKind kind) {
        DepthSection section = section(Role.FACILITATOR);
        section.show(action(kind, EVENTS));

        assertThat(section.isVisible()).isEqualTo(kind == FactorKind.INTERVENTION);
    }

    @Test
    void whoMayOnlyReadSeesWhatWasSaid() {
        DepthSection section = section(Role.OBSERVER);
        section.show(action(FactorKind.INTERVENTION));
        assertThat(section.isVisible()).isFalse();
        section.show(action(FactorKind.INTERVENTION, GOALS));

        assertThat(section.isVisible()).isTrue();
        assertThat(buttons(section)).hasSize(4).noneMatch(NativeButton::isEnabled);
    }

    @Test
    void eachLevelSaysWhatItMeans() {
        assertThat(buttons(section(Role.FACILITATOR))
                        .map(button -> button.getElement().getTextRecursively()))
                .allMatch(text -> text.endsWith("."))
                .contains("GoalsWhat the system is there for.");
    }

    private DepthSection section(Role role) {
        Member me = new Member(new MemberId("m"), new StudyId("s"), new Pseudonym("Heron"), new Group("Parents"), role);
        return new DepthSection(new Edits(maps, new MapId("map"), me));
    }

    private static Factor action(FactorKind kind, Tag... tags) {
        return new Factor(
                ACTION,
                new Label("Repair homes"),
                Set.of(),
                kind,
                Optional.empty(),
                Ratings.NONE,
                Set.of(tags),
                Prose.NONE);
    }

    private static List<String> pressed(DepthSection section) {
        return buttons(section)
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(DepthSectionTest::name)
                .toList();
    }

    private static void press(DepthSection section, String level) {
        NativeButton button = buttons(section)
                .filter(one -> name(one).equals(level))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String name(NativeButton button) {
        return button.getElement().getChild(0).getTextRecursively();
    }

    private static Stream<NativeButton> buttons(Component within) {
        return within.getChildren()
                .flatMap(child -> child instanceof NativeButton button ? Stream.of(button) : buttons(child));
    }

    /** Notes what is asked for, and does all of it. */
    private static final class Listening implements LiveMaps {

        private final List<MapCommand> commands = new ArrayList<>();

        @Override
        public Outcome submit(MapId map, MapCommand command, Member by) {
            commands.add(command);
            return new Outcome.Done(commands.size(), true);
        }

        @Override
        public Optional<SystemMap> current(MapId map) {
            return Optional.empty();
        }

        @Override
        public Outcome undo(MapId map, Member by) {
            return new Outcome.Done(0, false);
        }

        @Override
        public Outcome redo(MapId map, Member by) {
            return new Outcome.Done(0, false);
        }

        @Override
        public Watch watch(MapId map, Consumer<SystemMap> listener) {
            return () -> {};
        }
    }
}
