package org.mapwright.map.store;

import java.util.List;
import java.util.Optional;
import org.mapwright.live.Change;
import org.mapwright.live.OperationId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.MapEvent;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;

/**
 * What the log keeps of a change as JSON: who as the map knows her, in which role, and what happened.
 *
 * @param group changes of one group are one step for undo
 * @param undoes the operation that this change takes back
 */
record ChangeBody(Contributor by, Role role, Optional<String> group, Optional<String> undoes, List<MapEvent> events) {

    static ChangeBody of(Change<MapEvent> change) {
        Member by = change.by();
        return new ChangeBody(
                contributor(by), by.role(), change.group(), change.undoes().map(OperationId::value), change.events());
    }

    static Contributor contributor(Member member) {
        return new Contributor(new ContributorId(member.id().value()), member.pseudonym(), member.group());
    }

    Member member(StudyId study) {
        return new Member(new MemberId(by.id().value()), study, by.pseudonym(), by.group(), role);
    }
}
