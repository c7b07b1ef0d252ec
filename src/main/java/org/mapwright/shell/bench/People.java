package org.mapwright.shell.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Account;
import org.mapwright.study.Accounts;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.SignInName;
import org.mapwright.study.Studies;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.mapwright.study.StudyPlaces;
import org.mapwright.value.Words;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A study with a place, and the four people who draw its maps. All of them can sign in with one password. */
final class People {

    static final StudyId STUDY = new StudyId("bench");
    static final PlaceId PLACE = new PlaceId("bench");
    private static final Words WORDS = Words.of("benchlive");
    private static final List<Group> GROUPS =
            List.of(Group.STUDY_TEAM, Group.PARENTS, Group.PRACTITIONERS, Group.COMMUNITY);

    private final List<Member> members =
            IntStream.range(0, GROUPS.size()).mapToObj(People::member).toList();

    Member get(int number) {
        return members.get(number);
    }

    /** What the person types to sign in. */
    static String name(int number) {
        return "bench-" + number;
    }

    void enrol(ApplicationContext application, String password) {
        Studies studies = application.getBean(Studies.class);
        studies.add(new Study(STUDY, WORDS.say("study")));
        application.getBean(StudyPlaces.class).add(STUDY, new Place(PLACE, WORDS.say("place"), Nation.SCOTLAND));
        String hash = Objects.requireNonNull(
                application.getBean(PasswordEncoder.class).encode(password), "A password that is there has a hash");
        Accounts accounts = application.getBean(Accounts.class);
        for (int number = 0; number < members.size(); number++) {
            SignInName name = new SignInName(name(number));
            accounts.put(new Account(name, hash, false));
            studies.enrol(name, members.get(number));
        }
    }

    private static Member member(int number) {
        Role role = number < 2 ? Role.FACILITATOR : Role.PARTICIPANT;
        Pseudonym pseudonym = new Pseudonym(WORDS.say("person", number + 1));
        return new Member(new MemberId("bench-" + number), STUDY, pseudonym, GROUPS.get(number), role);
    }
}
