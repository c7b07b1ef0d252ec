package org.mapwright.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;

/** Several documents in one transaction, and what happens when one of them is turned down. */
class CommitterTest {

    private static final Member HERON =
            new Member(new MemberId("heron"), Notes.STUDY, new Pseudonym("Heron"), Group.PARENTS, Role.PARTICIPANT);

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<List<String>> transactions = new ArrayList<>();
    private final Map<String, RuntimeException> turnedDown = new LinkedHashMap<>();
    private final Map<String, Written> heard = new LinkedHashMap<>();
    private final Committer<List<String>, String> committer =
            new Committer<>(this::store, tasks::add, LiveLimits.STANDARD);

    private void store(List<Append<List<String>, String>> appends) {
        appends.forEach(
                append -> Optional.ofNullable(turnedDown.get(append.id())).ifPresent(cause -> {
                    throw cause;
                }));
        transactions.add(appends.stream().map(Append::id).toList());
    }

    @Test
    void documentsThatComeTogetherAreWrittenTogether() {
        commit("a", 1);
        commit("b", 1);
        commit("c", 1);
        work();
        assertThat(transactions).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void aTransactionCarriesSixtyFourOperationsAtMost() {
        commit("a", 40);
        commit("b", 24);
        commit("c", 1);
        work();
        assertThat(transactions).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void aDocumentThatAnotherWriterTookOverDoesNotHoldUpTheOthers() {
        turnedDown.put("b", new StaleWriter("b"));
        commitThree();
        assertThat(transactions).containsExactly(List.of("c", "a"));
        assertThat(heard.get("b")).isInstanceOf(Written.Doubtful.class);
        assertThat(heard.get("a")).isEqualTo(new Written.Kept());
    }

    @Test
    void anOperationThatWasRecordedBeforeIsToldToItsDocumentOnly() {
        turnedDown.put("b", new AlreadyRecorded("b", Map.of(new OperationId("o-1"), 7L)));
        commitThree();
        assertThat(heard.get("b")).isInstanceOf(Written.Known.class);
        assertThat(heard.get("c")).isEqualTo(new Written.Kept());
    }

    @Test
    void whatTheStoreWillNotHaveIsFoundByTryingEachAlone() {
        turnedDown.put("b", new IllegalStateException("planted"));
        commitThree();
        assertThat(heard.get("b")).isInstanceOf(Written.Impossible.class);
        assertThat(transactions).containsExactlyInAnyOrder(List.of("a"), List.of("c"));
    }

    @Test
    void whenTheStoreIsAwayNobodyKnowsWhatWasWritten() {
        turnedDown.put("b", new StoreUnavailable(new IllegalStateException("planted")));
        commitThree();
        assertThat(heard.keySet()).isEqualTo(Set.of("a", "b", "c"));
        assertThat(heard.values()).allMatch(Written.Doubtful.class::isInstance);
    }

    private void commitThree() {
        commit("a", 1);
        commit("b", 1);
        commit("c", 1);
        work();
    }

    private void commit(String document, int operations) {
        List<Change<String>> changes = LongStream.rangeClosed(1, operations)
                .mapToObj(CommitterTest::change)
                .toList();
        committer.commit(new Append<>(document, 0, 1, changes, List.of()), written -> heard.put(document, written));
    }

    private void work() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static Change<String> change(long seq) {
        return new Change<>(
                new OperationId("o-" + seq),
                seq,
                HERON,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of("1"));
    }
}
