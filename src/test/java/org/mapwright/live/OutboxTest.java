package org.mapwright.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;

/** What waits for a screen that reads slowly. */
class OutboxTest {

    private static final Member HERON =
            new Member(new MemberId("heron"), Notes.STUDY, new Pseudonym("Heron"), Group.PARENTS, Role.PARTICIPANT);

    private static final Member WREN =
            new Member(new MemberId("wren"), Notes.STUDY, new Pseudonym("Wren"), Group.PARENTS, Role.PARTICIPANT);

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<String> sent = new ArrayList<>();
    private final List<Farewell> closed = new ArrayList<>();
    private final Outbox outbox = new Outbox(new Recording(), tasks::add);

    private final class Recording implements Line {

        @Override
        public void send(String frame) {
            sent.add(frame);
        }

        @Override
        public void close(Farewell reason) {
            closed.add(reason);
        }
    }

    @Test
    void changesThatWaitTogetherGoAsOneFrame() {
        outbox.add(List.of(change(1)), HERON);
        outbox.add(List.of(change(2)), HERON);
        outbox.add(new ServerFrame.Ping());
        outbox.add(List.of(change(3)), HERON);
        read();
        assertThat(sent).hasSize(3);
        assertThat(sent.getFirst()).contains("\"from\":1,\"to\":2,");
        assertThat(sent.getLast()).contains("\"from\":3,\"to\":3,");
    }

    @Test
    void presenceWaitsForEverythingElseAndOnlyTheNewestGoes() {
        outbox.addPresence(people("old"));
        outbox.addPresence(people("new"));
        outbox.add(new ServerFrame.Ping());
        read();
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast()).contains("new");
    }

    @Test
    void aScreenThatDoesNotReadIsClosedBeforeTooMuchWaits() {
        for (int seq = 1; seq <= 2_000; seq++) {
            outbox.add(List.of(change(seq)), HERON);
        }
        assertThat(closed).isEmpty();
        outbox.add(new ServerFrame.Ping());
        assertThat(closed).containsExactly(Farewell.TOO_SLOW);
        read();
        assertThat(sent).isEmpty();
    }

    @Test
    void goodbyeComesAfterAllThatWaits() {
        outbox.add(new ServerFrame.Ping());
        outbox.finish(Farewell.STOPPING);
        outbox.add(new ServerFrame.Ping());
        read();
        assertThat(sent).hasSize(2);
        assertThat(sent.getLast()).contains("\"type\":\"bye\"").contains("STOPPING");
        assertThat(closed).containsExactly(Farewell.STOPPING);
    }

    @Test
    void whatOnlySomeMaySeeIsWrittenForEachAndDoesNotSayWhoDidIt() {
        outbox.add(List.of(change(Notes.onlyFor(HERON), 1)), HERON);
        outbox.add(List.of(change(Notes.onlyFor(HERON), 1)), WREN);
        read();
        assertThat(sent.getFirst()).contains("\"patch\":1").contains("\"pseudonym\":\"Heron\"");
        assertThat(sent.getLast())
                .contains("\"patch\":null")
                .doesNotContain("Heron")
                .doesNotContain("parents");
    }

    private void read() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static ServerFrame people(String id) {
        return new ServerFrame.Presence(
                List.of(new ServerFrame.Present(id, "Heron", "parents", Optional.empty(), List.of())));
    }

    private static Advance<List<String>, String> change(long seq) {
        return change(new Notes(), seq);
    }

    private static Advance<List<String>, String> change(Notes notes, long seq) {
        Change<String> change = new Change<>(
                new OperationId("o-" + seq),
                seq,
                HERON,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of("1"));
        return Advance.of(notes, change, List.of());
    }
}
