package org.mapwright.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.study.Member;
import org.mapwright.study.StudyId;

/**
 * A kind of document that people edit together; a feature hands its documents to {@code live} through this.
 *
 * @param <S> the state of a document at one moment, immutable
 * @param <O> what people ask of it
 * @param <E> what happened to it
 */
public interface DocumentKind<S, O, E> {

    /** What the channel's address calls it: {@code map} in {@code /live/map/ID}. */
    String name();

    /** The study whose members may see the document, or nothing when there is no such document. */
    Optional<StudyId> studyOf(String id);

    /**
     * As whom the member visits the document now: with less than her role allows, where the document itself allows no
     * more. Asked often, so it must not take long.
     */
    default Member visitor(String id, Member member) {
        return member;
    }

    /** Reads the document and takes the lease (raises the epoch); nothing when there is no such document. */
    Optional<Opened<S, E>> open(String id);

    /** Reads an operation's body; throws {@link IllegalArgumentException} with one clear sentence. */
    O read(String json);

    /** What the rules and the member's role say; pure. */
    Verdict<E> decide(S state, O operation, Member by);

    /** What taking those events back would do now; pure. */
    Verdict<E> undo(S state, List<E> events, Member by);

    /** The state after one more change with these events; pure. */
    S after(S state, List<E> events);

    /**
     * Writes the changes of several documents in one transaction, all or nothing, each document locked first and its
     * seq and epoch checked. A document whose operations the log holds at just these seqs already is left as it is.
     *
     * @throws AlreadyRecorded when the log holds one of the operations at another seq
     * @throws StaleWriter when another writer took a document over
     * @throws StoreUnavailable when the store did not answer; whether it was written is then unknown
     */
    void append(List<Append<S, E>> appends);

    /**
     * Which of the operations the document's log holds, and at which seq; asked when a screen sends something that the
     * writer no longer remembers.
     *
     * @throws StoreUnavailable when the store did not answer
     */
    Map<OperationId, Long> recorded(String id, Set<OperationId> operations);

    /** What to tell the person whose operation was parked or refused, one plain sentence; by the verdict's reason. */
    String sentence(String reason);

    /** Whether all who may see the document see the same of it, so that what is sent is written once for all. */
    default boolean isSameForAll() {
        return true;
    }

    /** The whole document as a member's screen draws it, JSON. */
    String snapshot(S state, Member viewer);

    /** What a change means for a member's screen, JSON. */
    String patch(S before, S after, Member viewer);

    /** The changes to one document in one transaction: they follow on {@code seq}. */
    record Append<S, E>(String id, long seq, long epoch, List<Change<E>> changes, S after) {}
}
