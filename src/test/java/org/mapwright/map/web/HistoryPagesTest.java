package org.mapwright.map.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.live.OwnPages;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.LiveMaps.Watch;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapId;
import org.mapwright.map.Position;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Memberships;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The past over HTTP, on a real store: what members read, what facilitators do, what others are told. */
@ExtendWith(RealStore.class)
class HistoryPagesTest {

    private static final StudyId STUDY = new StudyId("s-past");
    private static final PlaceId PLACE = new PlaceId("p-past");

    private final MapCatalogue catalogue;
    private final Asked live = new Asked();
    private final MockMvc pages;
    private final String map;

    HistoryPagesTest(Driver driver) {
        driver.executableQuery("MERGE (:Study {id: $study, title: 'A'}) MERGE (:Place {id: $place, name: 'B'})")
                .withParameters(Map.of("study", STUDY.value(), "place", PLACE.value()))
                .execute();
        AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
        parts.registerBean(Driver.class, () -> driver);
        parts.registerBean(Clock.class, Clock::systemUTC);
        parts.registerBean(Memberships.class, Members::new);
        parts.registerBean(LiveMaps.class, () -> live);
        parts.registerBean(OwnPages.class, () -> headers -> "same-origin".equals(headers.getFirst("Sec-Fetch-Site")));
        parts.scan("org.mapwright.map.store", "org.mapwright.map.web");
        parts.refresh();
        catalogue = parts.getBean(MapCatalogue.class);
        pages = MockMvcBuilders.standaloneSetup(parts.getBean(HistoryPages.class), parts.getBean(HistoryDeeds.class))
                .build();
        map = catalogue
                .copy(drawn(), PLACE, new Title("Past"), Members.of(Role.FACILITATOR))
                .id()
                .value();
    }

    private static SystemMap drawn() {
        FactorId stress = new FactorId("f-stress");
        return new SystemMap(
                new MapId("m"),
                new Title("Drawn"),
                PLACE,
                1,
                Optional.empty(),
                Map.of(stress, Factor.of(stress, new Label("Stress"), FactorKind.CONTEXT)),
                Map.of(),
                Map.of(stress, new Position(1, 2)),
                Map.of());
    }

    @Test
    void membersReadThePast() throws Exception {
        assertThat(body("heron", get("/maps/{map}/history", map)))
                .contains("\"last\":1", "\"stretches\":[{", "\"mayLead\":false");
        assertThat(body("heron", get("/maps/{map}/at/1", map))).contains("\"label\":\"Stress\"");
        assertThat(body("heron", get("/maps/{map}/at/0", map))).contains("\"factors\":[]", "\"at\":null");
        assertThat(body("heron", get("/maps/{map}/moment?at=2020-01-01T00:00:00Z", map)))
                .contains("\"seq\":0");
        assertThat(body("heron", get("/maps/{map}/moment?at=2200-01-01T00:00:00Z", map)))
                .contains("\"seq\":1");
        assertThat(body("heron", get("/maps/{map}/changes?from=1&to=0", map)))
                .contains("\"mark\":\"GONE\"", "\"lines\":[]");
        assertThat(body("heron", get("/maps/{map}/changes?from=0&to=1", map)))
                .contains(
                        "\"mark\":\"NEW\"",
                        "\"act\":\"BROUGHT_IN\"",
                        "\"group\":\"parents\"",
                        "{\"text\":\"Stress\",\"name\":true}");
        assertThat(body("heron", get("/maps/{map}/last-changes", map)))
                .contains("\"f-stress\":{\"by\":\"Heron\",\"group\":\"parents\",\"at\":\"");
    }

    @Test
    void forEverybodyElseThereIsNoSuchMap() throws Exception {
        for (String path : List.of("history", "at/1", "changes?from=0&to=1", "last-changes")) {
            assertThat(status("otter", get("/maps/" + map + "/" + path))).isEqualTo(404);
            assertThat(status("heron", get("/maps/m-none/" + path))).isEqualTo(404);
            assertThat(status("heron", get("/maps/no%20id/" + path))).isEqualTo(404);
        }
        assertThat(status("otter", own(post("/maps/{map}/bring-back/0", map)))).isEqualTo(404);
        assertThat(status("heron", get("/maps/{map}/at/99", map))).isEqualTo(404);
        assertThat(status("heron", get("/maps/{map}/changes?from=0&to=99", map)))
                .isEqualTo(404);
        assertThat(status("heron", get("/maps/{map}/changes?from=0&to=9999", map)))
                .isEqualTo(404);
        assertThat(status("heron", get("/maps/{map}/changes?from=-1&to=1", map)))
                .isEqualTo(404);
    }

    @Test
    void facilitatorsNameBringBackAndCopy() throws Exception {
        assertThat(status("wren", own(put("/maps/{map}/versions/1", map)).content("First draft")))
                .isEqualTo(204);
        assertThat(body("heron", get("/maps/{map}/history", map)))
                .contains("{\"seq\":1,\"name\":\"First draft\"", "\"pseudonym\":\"Wren\"");
        assertThat(status("wren", own(put("/maps/{map}/versions/1", map)).content(" ")))
                .isEqualTo(400);
        assertThat(body("wren", own(post("/maps/{map}/bring-back/0", map)))).isEqualTo("{\"seq\":7,\"changed\":true}");
        assertThat(live.commands)
                .singleElement()
                .isInstanceOfSatisfying(
                        MapCommand.BringBack.class,
                        command -> assertThat(command.moment().factors()).isEmpty());
        assertThat(body("wren", own(post("/maps/{map}/copy/1", map)))).startsWith("{\"map\":\"m-");
        assertThat(catalogue.ofStudy(STUDY)).anySatisfy(made -> {
            assertThat(made.title()).isEqualTo(new Title("Copy of Past"));
            assertThat(made.factors()).isEqualTo(1);
        });
    }

    @Test
    void nobodyElseAndNoPageOfAnotherSiteDoes() throws Exception {
        assertThat(status("heron", own(post("/maps/{map}/bring-back/0", map)))).isEqualTo(403);
        assertThat(status("wren", post("/maps/{map}/bring-back/0", map))).isEqualTo(403);
        assertThat(status("wren", put("/maps/{map}/versions/1", map).content("Not ours")))
                .isEqualTo(403);
        assertThat(live.commands).isEmpty();
    }

    private static MockHttpServletRequestBuilder own(MockHttpServletRequestBuilder request) {
        return request.header("Sec-Fetch-Site", "same-origin");
    }

    private String body(String account, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(account, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        return answer.getContentAsString();
    }

    private int status(String account, MockHttpServletRequestBuilder request) throws Exception {
        return answer(account, request).getStatus();
    }

    private MockHttpServletResponse answer(String account, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.principal(() -> account)).andReturn().getResponse();
    }

    /** Heron takes part, Wren runs the study, nobody else belongs to it. */
    private static final class Members implements Memberships {

        static Member of(Role role) {
            String name = role == Role.FACILITATOR ? "Wren" : "Heron";
            return new Member(new MemberId(name), STUDY, new Pseudonym("Heron"), Group.PARENTS, role);
        }

        @Override
        public Optional<Member> member(String account, StudyId study) {
            return switch (account) {
                case "heron" -> Optional.of(of(Role.PARTICIPANT));
                case "wren" ->
                    Optional.of(new Member(
                            new MemberId("Wren"), STUDY, new Pseudonym("Wren"), Group.STUDY_TEAM, Role.FACILITATOR));
                default -> Optional.empty();
            };
        }

        @Override
        public List<Study> studiesOf(String account) {
            return List.of();
        }
    }

    /** Takes down what is asked of it. */
    private static final class Asked implements LiveMaps {

        private final List<MapCommand> commands = new ArrayList<>();

        @Override
        public Optional<SystemMap> current(MapId map) {
            return Optional.empty();
        }

        @Override
        public Outcome submit(MapId map, MapCommand command, Member by) {
            commands.add(command);
            return new Outcome.Done(7, true);
        }

        @Override
        public Outcome undo(MapId map, Member by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome redo(MapId map, Member by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Watch watch(MapId map, Consumer<SystemMap> listener) {
            throw new UnsupportedOperationException();
        }
    }
}
