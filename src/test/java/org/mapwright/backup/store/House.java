package org.mapwright.backup.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.analysis.scenario.KeptWhatIf.HeldFactor;
import org.mapwright.analysis.scenario.KeptWhatIf.Keeper;
import org.mapwright.analysis.scenario.KeptWhatIfId;
import org.mapwright.analysis.scenario.KeptWhatIfs;
import org.mapwright.analysis.scenario.WhatIfName;
import org.mapwright.backup.Backups;
import org.mapwright.live.Change;
import org.mapwright.live.DocumentKind.Append;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.map.Contributor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.MapRules;
import org.mapwright.map.MapStore;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.place.Places;
import org.mapwright.study.Account;
import org.mapwright.study.Accounts;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.OneTimeSecret;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.SignInName;
import org.mapwright.study.Studies;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.mapwright.testing.RandomCommands;
import org.mapwright.workshop.Guests;
import org.mapwright.workshop.SampleRoom;
import org.mapwright.workshop.TakingPart;
import org.mapwright.workshop.Workshop;
import org.mapwright.workshop.WorkshopEvent;
import org.mapwright.workshop.WorkshopId;
import org.mapwright.workshop.WorkshopStore;
import org.mapwright.workshop.Workshops;
import org.mapwright.workshop.door.CardWords;
import org.mapwright.workshop.door.JoinCode;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** All stores on a real Neo4j, and studies with people and maps in it. */
final class House {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00.123456Z");

    final Driver driver;
    final Backups backups;
    final MapCatalogue maps;
    final Accounts accounts;
    final KeptWhatIfs whatIfs;
    final WorkshopStore workshops;
    final Guests guests;
    private final Workshops begun;
    private final MapStore store;
    private final Studies studies;
    private final Places places;

    House(Driver driver) {
        this.driver = driver;
        AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
        parts.registerBean(Driver.class, () -> driver);
        parts.registerBean(Clock.class, Clock::systemUTC);
        parts.scan("org.mapwright.map.store", "org.mapwright.study.store", "org.mapwright.place.store");
        parts.scan("org.mapwright.analysis.store", "org.mapwright.workshop.store", "org.mapwright.backup.store");
        parts.refresh();
        backups = parts.getBean(Backups.class);
        maps = parts.getBean(MapCatalogue.class);
        store = parts.getBean(MapStore.class);
        studies = parts.getBean(Studies.class);
        places = parts.getBean(Places.class);
        accounts = parts.getBean(Accounts.class);
        whatIfs = parts.getBean(KeptWhatIfs.class);
        workshops = parts.getBean(WorkshopStore.class);
        guests = parts.getBean(Guests.class);
        begun = parts.getBean(Workshops.class);
    }

    /** A study with two people of one account each, and a place. */
    StudyId study(String id) {
        studies.add(new Study(new StudyId(id), "Study " + id));
        places.add(new Place(new PlaceId("place-" + id), "Place of " + id, Nation.SCOTLAND));
        for (int i = 0; i < 2; i++) {
            SignInName name = new SignInName(id + "-" + i);
            accounts.put(new Account(name, "$2a$hash of " + name.value(), i == 0));
            studies.enrol(name, member(id, RandomCommands.contributor(i)));
        }
        return new StudyId(id);
    }

    private static Member member(String study, Contributor by) {
        return new Member(
                new MemberId(study + "-" + by.id().value()),
                new StudyId(study),
                new Pseudonym(by.pseudonym().value()),
                Group.PARENTS,
                Role.FACILITATOR);
    }

    /** A new map of the study on which so many random things were done. */
    MapId map(StudyId study, long seed, int things) {
        MapId map = maps.create(study, new PlaceId("place-" + study.value()), new Title("Map " + seed))
                .id();
        edit(map, seed, things);
        return map;
    }

    /** Keeps a what-if of the map as the first person of the study. */
    KeptWhatIf keepsWhatIf(StudyId study, MapId map, String name) {
        Member me = member(study.value(), RandomCommands.contributor(0));
        KeptWhatIf whatIf = new KeptWhatIf(
                new KeptWhatIfId("k-" + map.value()),
                new WhatIfName(name),
                List.of(new HeldFactor(new FactorId("f-1"), new Label("Sleep"), Push.MORE)),
                FcmParameters.DEFAULT,
                3,
                "0".repeat(64),
                new Keeper(me.id(), me.pseudonym()),
                NOON);
        whatIfs.keep(map, whatIf);
        return whatIf;
    }

    /** A workshop for the map, to which one guest with that card came. */
    WorkshopId workshop(StudyId study, MapId map, CardWords card) {
        WorkshopId id = begun.begin(study, map, SampleRoom.setup(false, 30), JoinCode.drawn(new Random(1)));
        Member guest = new Member(
                new MemberId("guest-" + map.value()), study, new Pseudonym("Otter"), Group.PARENTS, Role.PARTICIPANT);
        guests.add(id, guest, OneTimeSecret.drawn(new Random(2)), card);
        Opened<Workshop, WorkshopEvent> opened = workshops.open(id).orElseThrow();
        List<WorkshopEvent> events = SampleRoom.events(opened.state(), guest, new TakingPart.Arrive());
        Change<WorkshopEvent> change =
                new Change<>(new OperationId("o"), 1, guest, NOON, Optional.empty(), Optional.empty(), events);
        workshops.append(List.of(new Append<>(
                id.value(), 0, opened.epoch(), List.of(change), opened.state().after(events))));
        return id;
    }

    /** Edits the map as its one writer, ten changes in a transaction. */
    SystemMap edit(MapId map, long seed, int things) {
        Opened<SystemMap, MapEvent> opened = store.open(map).orElseThrow();
        RandomCommands commands = new RandomCommands(seed);
        SystemMap state = opened.state();
        List<Change<MapEvent>> changes = new ArrayList<>();
        long from = state.seq();
        for (int i = 1; i <= things; i++) {
            MapCommand command = commands.next(state);
            Contributor by = commands.somebody();
            List<MapEvent> events =
                    MapRules.decide(state, command, by).happened().orElse(List.of());
            if (!events.isEmpty()) {
                state = state.after(events);
                changes.add(change("o-" + seed + "-" + i, state.seq(), opened.study(), by, events));
            }
            if (!changes.isEmpty() && (i % 10 == 0 || i == things)) {
                store.append(List.of(new Append<>(map.value(), from, opened.epoch(), List.copyOf(changes), state)));
                changes.clear();
                from = state.seq();
            }
        }
        return state;
    }

    private static Change<MapEvent> change(String op, long seq, StudyId study, Contributor by, List<MapEvent> events) {
        return new Change<>(
                new OperationId(op),
                seq,
                new Member(new MemberId(by.id().value()), study, by.pseudonym(), by.group(), Role.FACILITATOR),
                NOON,
                Optional.empty(),
                Optional.empty(),
                events);
    }

    /** Everything in the store but the leases and marks: nodes with labels and properties, and what joins them. */
    List<String> everything() {
        TreeSet<String> all = new TreeSet<>();
        driver.executableQuery("""
                MATCH (n)
                WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:RestoreLock
                RETURN labels(n) + [k IN keys(n) WHERE NOT k IN ['epoch', 'lockedAt'] | k + '=' + toStringOrNull(
                    CASE WHEN valueType(n[k]) STARTS WITH 'LIST' THEN reduce(s = '', x IN n[k] | s + '|' + x) ELSE n[k] END)
                  ] AS of
                """)
                .execute()
                .records()
                .forEach(row -> all.add(sorted(row.get("of").asList())));
        driver.executableQuery("""
                MATCH (a)-[r]->(b)
                RETURN coalesce(a.id, a.name, a.opId, a.quote) + '-' + type(r) + coalesce(r.link, '') + '->'
                  + coalesce(b.id, b.name, b.opId, b.quote) AS of
                """)
                .execute()
                .records()
                .forEach(row -> all.add(row.get("of").asString()));
        return List.copyOf(all);
    }

    private static String sorted(List<Object> of) {
        return String.join(" ", of.stream().map(String::valueOf).sorted().toList());
    }

    long count(String label) {
        return driver.executableQuery("MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS n")
                .withParameters(Map.of("label", label))
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }
}
