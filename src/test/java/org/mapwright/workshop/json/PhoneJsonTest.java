package org.mapwright.workshop.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.study.Member;
import org.mapwright.study.Role;
import org.mapwright.workshop.IdeaId;
import org.mapwright.workshop.Leading.Admit;
import org.mapwright.workshop.Leading.CloseVote;
import org.mapwright.workshop.Leading.GoTo;
import org.mapwright.workshop.Leading.OpenVote;
import org.mapwright.workshop.Leading.SetAside;
import org.mapwright.workshop.Leading.SetUp;
import org.mapwright.workshop.Leading.ShowIdeas;
import org.mapwright.workshop.PollId;
import org.mapwright.workshop.SampleRoom;
import org.mapwright.workshop.TakingPart.Arrive;
import org.mapwright.workshop.TakingPart.HandInDots;
import org.mapwright.workshop.TakingPart.WriteIdea;
import org.mapwright.workshop.Workshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone shows what is hers and what the room sees, and hears of nothing else. */
class PhoneJsonTest {

    private static final Member OTTER = SampleRoom.member("otter", Role.PARTICIPANT);
    private static final Member WREN = SampleRoom.member("wren", Role.PARTICIPANT);
    private static final Member LEADER = SampleRoom.member("leader", Role.FACILITATOR);
    private static final PollId POLL = new PollId("p");
    private static final FactorId FACTOR = new FactorId("f1");

    private Workshop room = SampleRoom.begun();

    @BeforeEach
    void twoPeopleAndAnIdea() {
        room = SampleRoom.after(room, OTTER, new Arrive());
        room = SampleRoom.after(room, WREN, new Arrive());
        room = SampleRoom.after(room, OTTER, new WriteIdea(new IdeaId("i1"), new Label("No sleep")));
    }

    @Test
    void anIdeaInPrivateIsOnItsAuthorsPhoneAlone() {
        assertThat(PhoneJson.snapshot(room, OTTER.id())).contains("No sleep");
        assertThat(PhoneJson.snapshot(room, WREN.id()))
                .doesNotContain("No sleep")
                .doesNotContain("otter");
        assertThat(PhoneJson.snapshot(room, LEADER.id())).doesNotContain("No sleep");
    }

    @Test
    void anotherPhoneDoesNotEvenHearThatSomethingWasWritten() {
        Workshop after = SampleRoom.after(room, OTTER, new WriteIdea(new IdeaId("i2"), new Label("No money")));

        assertThat(PhoneJson.patch(room, after, WREN.id())).isEqualTo("{}");
        assertThat(json(PhoneJson.patch(room, after, OTTER.id())).propertyNames())
                .containsExactly("ideas");
    }

    @Test
    void whatIsShownIsOnAllPhonesUnlessSetAside() {
        Workshop shown = SampleRoom.after(room, LEADER, new ShowIdeas());
        assertThat(json(PhoneJson.patch(room, shown, WREN.id()))
                        .path("heaps")
                        .get(0)
                        .path("label")
                        .asString())
                .isEqualTo("No sleep");

        Workshop aside = SampleRoom.after(shown, LEADER, new SetAside(new IdeaId("i1"), true));
        assertThat(PhoneJson.snapshot(aside, WREN.id())).doesNotContain("No sleep");
    }

    @Test
    void aVoteTellsHowManyHandedInAndNothingOfWhatBeforeAndAfter() {
        room = SampleRoom.after(room, LEADER, new OpenVote(POLL, Set.of(), Map.of(FACTOR, new Label("Sleep"))));
        Workshop voted = SampleRoom.after(room, OTTER, new HandInDots(POLL, Set.of(FACTOR)));

        JsonNode hers =
                json(PhoneJson.patch(room, voted, OTTER.id())).path("votes").get(0);
        assertThat(hers.path("mine").path("things").get(0).asString()).isEqualTo("f1");
        JsonNode others =
                json(PhoneJson.patch(room, voted, WREN.id())).path("votes").get(0);
        assertThat(others.path("handedIn").asInt()).isOne();
        assertThat(others.path("mine").isNull()).isTrue();

        Workshop closed = SampleRoom.after(voted, LEADER, new CloseVote(POLL));
        assertThat(json(PhoneJson.snapshot(closed, OTTER.id()))
                        .path("votes")
                        .get(0)
                        .path("mine")
                        .isNull())
                .isTrue();
    }

    @Test
    void whoWaitsAtTheDoorSeesNothingOfWhatTheRoomSees() {
        room = SampleRoom.after(room, LEADER, new ShowIdeas());
        room = room.after(SampleRoom.events(room, LEADER, new SetUp(SampleRoom.setup(true, 30))));
        Member fox = SampleRoom.member("fox", Role.PARTICIPANT);
        Workshop waiting = SampleRoom.after(room, fox, new Arrive());

        assertThat(PhoneJson.snapshot(waiting, fox.id()))
                .contains("AT_THE_DOOR")
                .doesNotContain("No sleep");
        assertThat(PhoneJson.snapshot(SampleRoom.after(waiting, LEADER, new Admit(fox.id())), fox.id()))
                .contains("No sleep");
    }

    @Test
    void theStageIsSaidInWordsForPhones() {
        Workshop linking = SampleRoom.after(room, LEADER, new GoTo(1, SampleRoom.BEGUN));
        JsonNode stage = json(PhoneJson.patch(room, linking, WREN.id())).path("stage");

        assertThat(stage.path("kind").asString()).isEqualTo("LINK");
        assertThat(stage.path("at").asInt()).isOne();
        assertThat(stage.path("say").asString()).isNotBlank();
        assertThat(stage.path("next").asString()).isNotBlank();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
