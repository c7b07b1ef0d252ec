package org.mapwright.report;

import java.nio.charset.StandardCharsets;
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
import org.springframework.http.ContentDisposition;
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

    /** The map as Mapwright's own file, without its stories. */
    public static String file(SystemMap map) {
        return WithoutStories.file(map);
    }

    /** All figures of the map as JSON: what the command line says of its {@link #file}. */
    public LongWork<String> analysis(SystemMap map, AnalysisRequest request) {
        return turn.run(termination -> AnalysisJson.text(analysed(map, request, termination)));
    }

    private static AnalysedMap analysed(SystemMap map, AnalysisRequest request, Termination termination) {
        MapFile file = MapFile.ofText(Packet.MAP, file(map));
        return switch (MapFiles.read(file)) {
            case Imported read -> AnalysedFile.of(read, request, THREADS, termination);
            case Unreadable unreadable -> throw new IllegalStateException(unreadable.sentence());
        };
    }

    /** A packet of the map. */
    public LongWork<byte[]> packet(SystemMap map, AnalysisRequest request) {
        return turn.run(termination -> AnalysisPackets.write(map, request, THREADS, termination));
    }

    /** Has a browser keep a packet of the map under a name that says what it is. */
    public static String attached(SystemMap map) {
        return ContentDisposition.attachment()
                .filename(map.title().value() + " - analysis.zip", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
