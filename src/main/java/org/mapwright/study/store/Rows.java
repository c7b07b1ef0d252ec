package org.mapwright.study.store;

import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Invitation;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.neo4j.driver.Record;

/** Reads the rows of this package's queries. */
final class Rows {

    private Rows() {}

    static Study study(Record row) {
        return new Study(new StudyId(row.get("id").asString()), row.get("title").asString());
    }

    static Place place(Record row) {
        return new Place(
                new PlaceId(row.get("id").asString()),
                row.get("name").asString(),
                Nation.valueOf(row.get("nation").asString()));
    }

    static Invitation invitation(Record row) {
        return new Invitation(
                row.get("invitation").asString(),
                study(row),
                Role.valueOf(row.get("role").asString()),
                row.get("until").asZonedDateTime().toInstant());
    }

    static Member member(Record row) {
        return new Member(
                new MemberId(row.get("id").asString()),
                new StudyId(row.get("study").asString()),
                new Pseudonym(row.get("pseudonym").asString()),
                new Group(row.get("group").asString()),
                Role.valueOf(row.get("role").asString()));
    }
}
