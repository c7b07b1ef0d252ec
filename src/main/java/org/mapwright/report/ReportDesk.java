package org.mapwright.report;

import java.util.Optional;
import org.mapwright.analysis.Termination;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Unreadable;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.mapwright.study.Role;
import org.springframework.stereotype.Service;

/** Hands maps, and what follows from them, to those who may analyse them and take them along. */
@Service
public class ReportDesk {

    /** Whoever draws meanwhile has the other processors. */
    private static final int THREADS = 1;

    private final MapCatalogue maps;
    private final Memberships memberships;
    private final OneAtATime turn = OneAtATime.standard();

    ReportDesk(MapCatalogue maps, Memberships memberships) {
        this.maps = maps;
        this.memberships = memberships;
    }

    /** Whether somebody may have a map. */
    public sealed interface Access {

        record Open(SystemMap map) implements Access {}

        /** She belongs to its study, in a role that takes nothing along. */
        record NotForRole(Role role) implements Access {}

        /** There is no such map, or none for her: nobody is told which. */
        record NotThere() implements Access {}
    }

    /**
     * Looks a map up for somebody.
     *
     * @param account her sign-in name
     */
    public Access open(MapId map, String account) {
        Optional<Role> role = maps.summary(map)
                .map(MapSummary::study)
                .flatMap(study -> memberships.member(account, study))
                .map(Member::role);
        if (role.isEmpty()) {
            return new Access.NotThere();
        }
        return role.get().mayTakeFiguresAlong()
                ? maps.read(map).<Access>map(Access.Open::new).orElseGet(Access.NotThere::new)
                : new Access.NotForRole(role.get());
    }

    /** All figures of the map as JSON: what the command line says of its text. */
    public LongWork<String> analysis(WrittenMap map, AnalysisRequest request) {
        return turn.run(termination -> AnalysisJson.text(analysed(map, request, termination)));
    }

    private static AnalysedMap analysed(WrittenMap map, AnalysisRequest request, Termination termination) {
        MapFile file = MapFile.ofText(Packet.MAP, map.text());
        return switch (MapFiles.read(file)) {
            case Imported read -> AnalysedFile.of(read, request, THREADS, termination);
            case Unreadable unreadable -> throw new IllegalStateException(unreadable.sentence());
        };
    }

    /** A packet of the map. */
    public LongWork<byte[]> packet(WrittenMap map, AnalysisRequest request) {
        return turn.run(termination -> AnalysisPackets.write(map, request, THREADS, termination));
    }
}
