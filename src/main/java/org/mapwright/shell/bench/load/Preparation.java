package org.mapwright.shell.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.Title;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.StoreRoom;
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

/**
 * Fills an empty data folder before the application starts on it: workshops, each a study with an empty map, and people
 * who are members with an account each. Everything goes through the doors of the stores that the application uses
 * itself; the running application lets nobody in who could not come in otherwise.
 */
public final class Preparation {

    private static final Words WORDS = Words.of("benchworkshop");
    private static final List<Group> GROUPS =
            List.of(Group.PARENTS, Group.PRACTITIONERS, Group.COMMUNITY, Group.AGENCIES);
    private static final PlaceId PLACE = new PlaceId("bench");

    private final Accounts accounts;
    private final Studies studies;
    private final StudyPlaces places;
    private final MapCatalogue maps;
    private final KnownBrowsers browsers;

    private Preparation(StoreRoom room, KnownBrowsers browsers) {
        accounts = room.get(Accounts.class);
        studies = room.get(Studies.class);
        places = room.get(StudyPlaces.class);
        maps = room.get(MapCatalogue.class);
        this.browsers = browsers;
    }

    /**
     * Prepares workshops; their store is started for that and ended again.
     *
     * @param folder with nobody in it yet
     * @param people at each of the workshops
     */
    public static List<Seats> prepare(Path folder, int workshops, int people) throws IOException {
        DataFolder data = DataFolder.of(folder.toString());
        KnownBrowsers browsers = KnownBrowsers.of(data);
        try (StoreRoom room = StoreRoom.open(data)) {
            Preparation preparation = new Preparation(room, browsers);
            List<Seats> all = new ArrayList<>();
            for (int workshop = 0; workshop < workshops; workshop++) {
                all.add(preparation.workshop(workshop, people));
            }
            return all;
        }
    }

    private Seats workshop(int number, int people) {
        StudyId study = new StudyId("bench-" + number);
        studies.add(new Study(study, WORDS.say("study", number + 1)));
        places.add(study, new Place(PLACE, WORDS.say("place"), Nation.SCOTLAND));
        MapId map = maps.create(study, PLACE, new Title(WORDS.say("map", number + 1)))
                .id();
        List<String> cookies = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            cookies.add(enrolled(study, number, person));
        }
        return new Seats(map.value(), cookies);
    }

    private String enrolled(StudyId study, int workshop, int person) {
        SignInName name = new SignInName("bench-" + workshop + "-" + person);
        Account account = new Account(name, browsers.noPassword(), false);
        accounts.put(account);
        studies.enrol(
                name,
                new Member(
                        new MemberId(name.value()),
                        study,
                        new Pseudonym(WORDS.say("person", person + 1)),
                        GROUPS.get(person % GROUPS.size()),
                        person == 0 ? Role.FACILITATOR : Role.PARTICIPANT));
        return browsers.cookie(account);
    }
}
