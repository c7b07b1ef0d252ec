package org.mapwright.editor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
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
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class LeftToRightPagesTest {

    private static final String TWO = "{\"sizes\":[[100,41],[100,41]],\"links\":[[1,0]]}";

    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new LeftToRightPages(
                    catalogue(), new Members(), headers -> "same-origin".equals(headers.getFirst("Sec-Fetch-Site"))))
            .build();

    @Test
    void aMemberGetsThePlaceOfEachLabelCausesLeft() throws Exception {
        MockHttpServletResponse answer = ask("heron", "one", TWO);

        assertThat(answer.getStatus()).isEqualTo(200);
        // 100 wide each, 120 between the layers: 220 from middle to middle
        assertThat(answer.getContentAsString()).matches("\\[\\{\"x\":282.0,.*},\\{\"x\":62.0,.*}]");
    }

    @Test
    void forOthersThereIsNoSuchMap() throws Exception {
        assertThat(ask("wren", "one", TWO).getStatus()).isEqualTo(404);
        assertThat(ask("heron", "other", TWO).getStatus()).isEqualTo(404);
        assertThat(ask("heron", "no map", TWO).getStatus()).isEqualTo(404);
    }

    @Test
    void aPageOfAnotherSiteIsRefused() throws Exception {
        assertThat(ask("heron", "one", TWO, "cross-site").getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"sizes\":[[100]],\"links\":[]}",
                "{\"sizes\":[[-1,5]],\"links\":[]}",
                "{\"sizes\":[],\"links\":[[0,1]]}",
                "{\"sizes\":[],\"links\":[null]}"
            })
    void whatCannotBeDrawnIsRefused(String body) throws Exception {
        assertThat(ask("heron", "one", body).getStatus()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        assertThat(ask("heron", "one", TWO + " ".repeat(300_000)).getStatus()).isEqualTo(413);
    }

    private MockHttpServletResponse ask(String account, String map, String body) throws Exception {
        return ask(account, map, body, "same-origin");
    }

    private MockHttpServletResponse ask(String account, String map, String body, String site) throws Exception {
        var request = post("/maps/{map}/left-to-right", map)
                .principal(() -> account)
                .header("Sec-Fetch-Site", site)
                .header("Content-Length", body.length())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return pages.perform(request).andReturn().getResponse();
    }

    /** Knows one map. */
    private static MapCatalogue catalogue() {
        MapSummary one = new MapSummary(
                new MapId("one"), new StudyId("s"), new PlaceId("p"), new Title("A map"), 2, 1, 0, 1, Instant.EPOCH);
        return (MapCatalogue) Proxy.newProxyInstance(
                MapCatalogue.class.getClassLoader(),
                new Class<?>[] {MapCatalogue.class},
                (proxy, method, words) ->
                        Optional.of(one).filter(map -> map.id().equals(words[0])));
    }

    /** Heron alone is a member. */
    private record Members() implements Memberships {

        @Override
        public Optional<Member> member(String account, StudyId study) {
            Member heron =
                    new Member(new MemberId("m"), study, new Pseudonym("Heron"), new Group("Parents"), Role.OBSERVER);
            return Optional.of(heron).filter(member -> "heron".equals(account));
        }

        @Override
        public List<Study> studiesOf(String account) {
            return List.of();
        }
    }
}
