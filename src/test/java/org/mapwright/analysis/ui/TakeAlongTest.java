package org.mapwright.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.canvas.ui.EnteredMap;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;

class TakeAlongTest {

    /** Held here: the current screen is remembered weakly, and forgotten when nobody else holds it. */
    private final UI screen = new UI();

    @BeforeEach
    void standOnAScreen() {
        UI.setCurrent(screen);
    }

    @AfterEach
    void leaveTheScreen() {
        UI.setCurrent(null);
    }

    /** The row of docs/security.md. */
    @ParameterizedTest
    @CsvSource({"FACILITATOR, true", "PARTICIPANT, false", "RESEARCHER, true", "OBSERVER, false"})
    void tablesChartsAndPacketsAreForWhoMayTakeFiguresAlong(Role role, boolean allowed) {
        EnteredMap map = enteredAs(role);
        TakeAlong along = TakeAlong.of(map);

        assertThat(along.allowed()).isEqualTo(allowed);
        assertThat(List.of(
                        along.table(() -> "name", () -> "text"),
                        along.table("Take it", () -> "name", () -> "text"),
                        along.chart(new Div(), () -> "name"),
                        along.packet(map)))
                .allSatisfy(block -> {
                    assertThat(block.isVisible()).isEqualTo(allowed);
                    assertThat(block.getChildren().findAny().isPresent()).isEqualTo(allowed);
                });
    }

    /** So that no page can forget to ask. */
    @Test
    void nothingElseMakesAWayToTakeFiguresAlong() {
        JavaClasses pages = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.mapwright.analysis.ui");
        List<Class<?>> ways = List.of(CsvDownload.class, ChartDownload.class, PacketMaker.class);

        assertThat(pages.stream()
                        .flatMap(page -> page.getConstructorCallsFromSelf().stream())
                        .filter(call -> ways.stream().anyMatch(call.getTargetOwner()::isEquivalentTo))
                        .map(call -> call.getOriginOwner().getSimpleName()))
                .hasSize(3)
                .containsOnly("TakeAlong");
    }

    private static EnteredMap enteredAs(Role role) {
        StudyId study = new StudyId("study");
        MapSummary summary = new MapSummary(
                new MapId("m"), study, new PlaceId("glasgow"), new Title("Work"), 0, 0, 0, 1, Instant.EPOCH);
        Member me = new Member(new MemberId("me"), study, new Pseudonym("Heron"), Group.PRACTITIONERS, role);
        return new EnteredMap(summary, me, false);
    }
}
