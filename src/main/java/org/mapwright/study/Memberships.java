package org.mapwright.study;

import java.util.List;
import java.util.Optional;

/** Who belongs to which study; every read and every command asks here first. */
public interface Memberships {

    /** The membership that the signed-in account (its sign-in name) has in the study, if it has one. */
    Optional<Member> member(String account, StudyId study);

    /** The studies that the account belongs to, by title. */
    List<Study> studiesOf(String account);
}
