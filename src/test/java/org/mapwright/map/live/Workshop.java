package org.mapwright.map.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.mapwright.live.DocumentId;
import org.mapwright.live.FreshIds;
import org.mapwright.live.LiveConnections;
import org.mapwright.live.LiveDocuments;
import org.mapwright.live.LiveLimits;
import org.mapwright.live.Tickets;
import org.mapwright.live.Tickets.Pass;
import org.mapwright.map.MapId;
import org.mapwright.map.MapStore;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Memberships;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;

/** The whole live server over a store, and screens on it, on one stage. */
final class Workshop {

    static final StudyId STUDY = new StudyId("study");

    final Stage stage;
    final RandomGenerator random;
    final LiveDocuments documents;
    final LiveConnections connections;
    final Tickets tickets;
    final MapDocument kind;
    final MapId map;
    final Map<String, Member> members = new HashMap<>();
    final List<SimulatedScreen> screens = new ArrayList<>();
    /** The share of the server's frames that go wrong on their way. */
    double loss;

    Workshop(Stage stage, RandomGenerator random, MapStore store, MapId map, LiveLimits limits) {
        this.stage = stage;
        this.random = random;
        this.map = map;
        kind = new MapDocument(store, any -> false);
        documents = new LiveDocuments(List.of(kind), stage.engine(), limits);
        tickets = new Tickets(new FreshIds(random), stage.engine().clock());
        connections = new LiveConnections(documents, tickets, new Register());
    }

    /** The members of the one study, by account. */
    private final class Register implements Memberships {

        @Override
        public Optional<Member> member(String account, StudyId study) {
            return Optional.ofNullable(members.get(account));
        }

        @Override
        public List<Study> studiesOf(String account) {
            return List.of();
        }
    }

    Member join(String account, Role role) {
        Member member = new Member(new MemberId(account), STUDY, new Pseudonym(account), Group.PARENTS, role);
        members.put(account, member);
        return member;
    }

    Member member(String account) {
        return Optional.ofNullable(members.get(account)).orElseThrow();
    }

    DocumentId document() {
        return new DocumentId("map", map.value());
    }

    String ticket(String account) {
        return tickets.issue(new Pass(account, "session of " + account, member(account)), document());
    }

    /** A screen that is not connected yet. */
    SimulatedScreen screen(String name) {
        return screen(name, document());
    }

    /** One that will ask for another document, with whatever ticket. */
    SimulatedScreen screen(String name, DocumentId document) {
        SimulatedScreen screen = new SimulatedScreen(name, self -> dial(self, document));
        screens.add(screen);
        return screen;
    }

    private Optional<Wire> dial(SimulatedScreen screen, DocumentId document) {
        Wire[] wire = new Wire[1];
        wire[0] = new Wire(stage, random, loss, frame -> screen.read(wire[0], frame), () -> screen.broken(wire[0]));
        return connections.connect(document, wire[0]).map(server -> {
            wire[0].connect(server);
            return wire[0];
        });
    }
}
