package org.mapwright.study.store;

import org.mapwright.study.Group;
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

    static Member member(Record row) {
        return new Member(
                new MemberId(row.get("id").asString()),
                new StudyId(row.get("study").asString()),
                new Pseudonym(row.get("pseudonym").asString()),
                new Group(row.get("group").asString()),
                Role.valueOf(row.get("role").asString()));
    }
}
