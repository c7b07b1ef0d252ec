package org.mapwright.map.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.live.OwnPages;
import org.mapwright.map.KeptViews;
import org.mapwright.map.MapCatalogue;
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

/** Views kept by name, over HTTP and on a real store: each member has her own, and nobody else's. */
@ExtendWith(RealStore.class)
class ViewPagesTest {

    private static final String PARENTS = "{\"name\":\"Parents\",\"view\":\"{\\\"v\\\":1}\"}";

    private final String study = "s-" + UUID.randomUUID();
    private final Driver driver;
    private final MockMvc pages;
    private final String map;

    ViewPagesTest(Driver driver) {
        this.driver = driver;
        String place = "p-" + UUID.randomUUID();
        driver.executableQuery("""
                        CREATE (s:Study {id: $study, title: 'A'}), (:Place {id: $place, name: 'B'})
                        CREATE (:Member {id: 'heron-' + $study})-[:BELONGS_TO]->(s)
                        CREATE (:Member {id: 'otter-' + $study})-[:BELONGS_TO]->(s)
                        """)
                .withParameters(Map.of("study", study, "place", place))
                .execute();
        AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
        parts.registerBean(Driver.class, () -> driver);
        parts.registerBean(Clock.class, Clock::systemUTC);
        parts.registerBean(Memberships.class, Members::new);
        parts.registerBean(OwnPages.class, () -> headers -> "same-origin".equals(headers.getFirst("Sec-Fetch-Site")));
        parts.registerBean(Readers.class);
        parts.registerBean(ViewPages.class);
        parts.scan("org.mapwright.map.store");
        parts.refresh();
        pages = MockMvcBuilders.standaloneSetup(parts.getBean(ViewPages.class)).build();
        map = parts.getBean(MapCatalogue.class)
                .create(new StudyId(study), new PlaceId(place), new Title("A map"))
                .id()
                .value();
    }

    @Test
    void whatOneKeepsIsThereOnEveryDeviceAndForNobodyElse() throws Exception {
        assertThat(keeps("heron", "v-1", PARENTS)).isEqualTo(204);
        assertThat(keeps("heron", "v-2", PARENTS.replace("Parents", "About  money")))
                .isEqualTo(204);
        assertThat(all("heron"))
                .isEqualTo("[{\"id\":\"v-2\",\"name\":\"About money\",\"view\":\"{\\\"v\\\":1}\"},"
                        + "{\"id\":\"v-1\",\"name\":\"Parents\",\"view\":\"{\\\"v\\\":1}\"}]");
        assertThat(all("otter")).isEqualTo("[]");
    }

    @Test
    void keepingAgainChangesNameAndViewAndIsHarmless() throws Exception {
        keeps("heron", "v-1", PARENTS);
        keeps("heron", "v-1", "{\"name\":\"What parents say\",\"view\":\"x\"}");
        keeps("heron", "v-1", "{\"name\":\"What parents say\",\"view\":\"x\"}");
        assertThat(all("heron")).isEqualTo("[{\"id\":\"v-1\",\"name\":\"What parents say\",\"view\":\"x\"}]");
    }

    @Test
    void removingIsForOnesOwnAndHarmlessTwice() throws Exception {
        keeps("heron", "v-1", PARENTS);
        assertThat(removes("otter", "v-1")).isEqualTo(204);
        assertThat(all("heron")).contains("v-1");
        assertThat(removes("heron", "v-1")).isEqualTo(204);
        assertThat(removes("heron", "v-1")).isEqualTo(204);
        assertThat(all("heron")).isEqualTo("[]");
    }

    @Test
    void theFiftyFirstIsRefusedAndOneOfTheFiftyCanStillChange() throws Exception {
        for (int i = 1; i <= KeptViews.MOST; i++) {
            assertThat(keeps("heron", "v-" + i, PARENTS)).isEqualTo(204);
        }
        assertThat(keeps("heron", "v-51", PARENTS)).isEqualTo(409);
        assertThat(keeps("heron", "v-50", PARENTS)).isEqualTo(204);
        assertThat(keeps("otter", "v-51", PARENTS)).isEqualTo(204);
        removes("heron", "v-1");
        assertThat(keeps("heron", "v-51", PARENTS)).isEqualTo(204);
    }

    @Test
    void forWhoIsNoMemberThereIsNoSuchMap() throws Exception {
        assertThat(status("wren", get(path()))).isEqualTo(404);
        assertThat(keeps("wren", "v-1", PARENTS)).isEqualTo(404);
        assertThat(removes("wren", "v-1")).isEqualTo(404);
        assertThat(status("heron", get("/maps/m-none/views"))).isEqualTo(404);
    }

    @Test
    void aPageOfAnotherSiteKeepsAndRemovesNothing() throws Exception {
        assertThat(status("heron", put(path() + "/v-1").content(PARENTS))).isEqualTo(403);
        keeps("heron", "v-1", PARENTS);
        assertThat(status("heron", delete(path() + "/v-1"))).isEqualTo(403);
        assertThat(all("heron")).contains("v-1");
    }

    @Test
    void whatBreaksARuleIsRefusedInOneSentence() throws Exception {
        assertThat(refusal("v-1", "{\"name\":\"" + "x".repeat(61) + "\",\"view\":\"x\"}"))
                .isEqualTo("The name of a view must have 1 to 60 characters: it has 61");
        assertThat(refusal("v-1", "{\"view\":\"x\"}"))
                .isEqualTo("The name of a view must have 1 to 60 characters: it has 0");
        assertThat(refusal("v-1", "{\"name\":\"x\",\"view\":\"" + "ü".repeat(2_049) + "\"}"))
                .isEqualTo("A view must have 1 to 4096 bytes: 4098");
        assertThat(refusal("v-1", "not json")).isEqualTo("A view to keep must be JSON with a name and a view");
        assertThat(refusal("v.1", PARENTS)).startsWith("An identifier must be");
        assertThat(keeps("heron", "v-1", " ".repeat(16 * 1024 + 1))).isEqualTo(413);
    }

    @Test
    void nothingOfItIsAChangeOfTheMap() throws Exception {
        keeps("heron", "v-1", PARENTS);
        long changes = driver.executableQuery("MATCH (c:Change {mapId: $map}) RETURN count(c) AS changes")
                .withParameters(Map.of("map", map))
                .execute()
                .records()
                .getFirst()
                .get("changes")
                .asLong();
        assertThat(changes).isZero();
    }

    private String path() {
        return "/maps/" + map + "/views";
    }

    private int keeps(String account, String id, String body) throws Exception {
        return status(account, own(put(path() + "/" + id)).content(body));
    }

    private int removes(String account, String id) throws Exception {
        return status(account, own(delete(path() + "/" + id)));
    }

    private String all(String account) throws Exception {
        MockHttpServletResponse answer = answer(account, get(path()));
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        return answer.getContentAsString();
    }

    private String refusal(String id, String body) throws Exception {
        MockHttpServletResponse answer =
                answer("heron", own(put(path() + "/" + id)).content(body));
        assertThat(answer.getStatus()).isEqualTo(400);
        return answer.getContentAsString();
    }

    private static MockHttpServletRequestBuilder own(MockHttpServletRequestBuilder request) {
        return request.header("Sec-Fetch-Site", "same-origin");
    }

    private int status(String account, MockHttpServletRequestBuilder request) throws Exception {
        return answer(account, request).getStatus();
    }

    private MockHttpServletResponse answer(String account, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.principal(() -> account)).andReturn().getResponse();
    }

    /** Heron reads, Otter takes part, Wren is no member. */
    private static final class Members implements Memberships {

        private static final Map<String, Role> ROLES = Map.of("heron", Role.OBSERVER, "otter", Role.PARTICIPANT);

        @Override
        public Optional<Member> member(String account, StudyId study) {
            return Optional.ofNullable(ROLES.get(account)).map(role -> {
                MemberId id = new MemberId(account + "-" + study.value());
                return new Member(id, study, new Pseudonym(account), Group.PARENTS, role);
            });
        }

        @Override
        public List<Study> studiesOf(String account) {
            return List.of();
        }
    }
}
