package org.mapwright.workshop;

import static org.mapwright.workshop.Ruling.applied;
import static org.mapwright.workshop.Ruling.refused;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.live.Verdict;
import org.mapwright.map.FactorId;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.workshop.Leading.OpenVote;
import org.mapwright.workshop.TakingPart.HandInDots;
import org.mapwright.workshop.TakingPart.HandInMarks;
import org.mapwright.workshop.WorkshopEvent.BallotHandedIn;
import org.mapwright.workshop.WorkshopEvent.VoteClosed;
import org.mapwright.workshop.WorkshopEvent.VoteOpened;
import org.mapwright.workshop.voting.Ballot;
import org.mapwright.workshop.voting.DotBallot;
import org.mapwright.workshop.voting.RatingBallot;
import org.mapwright.workshop.voting.RatingBallot.Rating;

/** Votes: one open at a time, one ballot a person, hidden until closed, and closed for good. */
final class VoteRules {

    private VoteRules() {}

    static Verdict<WorkshopEvent> open(Workshop workshop, OpenVote command) {
        if (workshop.polls().containsKey(command.vote())) {
            return refused(WorkshopReason.ID_TAKEN);
        }
        return workshop.openPoll().isPresent()
                ? refused(WorkshopReason.VOTE_OPEN)
                : applied(new VoteOpened(command.vote(), command.aspects(), command.things()));
    }

    static Verdict<WorkshopEvent> handIn(Workshop workshop, HandInDots command, Member by) {
        return handIn(workshop, command.vote(), new DotBallot<>(group(by), command.things()), by);
    }

    static Verdict<WorkshopEvent> handIn(Workshop workshop, HandInMarks command, Member by) {
        Map<FactorId, Rating> ratings = new LinkedHashMap<>();
        Set<FactorId> things = new LinkedHashSet<>(command.marks().keySet());
        things.addAll(command.byWhom().keySet());
        try {
            for (FactorId thing : things) {
                ratings.put(
                        thing,
                        new Rating(
                                command.marks().getOrDefault(thing, Map.of()),
                                command.byWhom().getOrDefault(thing, "")));
            }
        } catch (IllegalArgumentException e) {
            return refused(WorkshopReason.BALLOT_WRONG);
        }
        return handIn(workshop, command.vote(), new RatingBallot<>(group(by), ratings), by);
    }

    private static Verdict<WorkshopEvent> handIn(Workshop workshop, PollId id, Ballot<FactorId> ballot, Member by) {
        Poll poll = workshop.polls().get(id);
        if (poll == null) {
            return refused(WorkshopReason.NO_SUCH_VOTE);
        }
        if (poll.isClosed()) {
            return refused(WorkshopReason.VOTE_CLOSED);
        }
        if (!poll.fits(ballot)) {
            return refused(WorkshopReason.BALLOT_WRONG);
        }
        return Ruling.when(
                !poll.of(by.id()).equals(Optional.of(ballot)),
                new BallotHandedIn(id, by.id(), SecretBallot.of(ballot)));
    }

    static Verdict<WorkshopEvent> close(Workshop workshop, PollId id) {
        Poll poll = workshop.polls().get(id);
        if (poll == null) {
            return refused(WorkshopReason.NO_SUCH_VOTE);
        }
        return poll.isClosed()
                ? applied()
                : applied(new VoteClosed(id, poll.ballots().withoutOrder()));
    }

    private static Optional<Group> group(Member by) {
        return Optional.of(by.group()).filter(Group::isSaid);
    }
}
