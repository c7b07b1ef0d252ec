package org.mapwright.map.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.live.DocumentKind;
import org.mapwright.live.Opened;
import org.mapwright.live.OperationId;
import org.mapwright.live.Verdict;
import org.mapwright.map.ArchivedMaps;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Decision;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawingPatch;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapEvent;
import org.mapwright.map.MapId;
import org.mapwright.map.MapRules;
import org.mapwright.map.MapStore;
import org.mapwright.map.Reason;
import org.mapwright.map.SystemMap;
import org.mapwright.map.json.MapJson;
import org.mapwright.study.Member;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;
import org.mapwright.value.Words;
import org.springframework.stereotype.Component;

/** The map as a document that people edit together: rules and roles in, drawings out. */
@Component
final class MapDocument implements DocumentKind<SystemMap, MapCommand, MapEvent> {

    private static final Words WORDS = Words.of("maplive");

    private final MapStore store;
    private final ArchivedMaps archive;

    MapDocument(MapStore store, ArchivedMaps archive) {
        this.store = store;
        this.archive = archive;
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Optional<StudyId> studyOf(String id) {
        return store.studyOf(new MapId(id));
    }

    @Override
    public Optional<Opened<SystemMap, MapEvent>> open(String id) {
        archive.lookAt(new MapId(id));
        return store.open(new MapId(id));
    }

    /** Reads what a screen may ask; whole maps are brought in by the server only. */
    @Override
    public MapCommand read(String json) {
        MapCommand command = MapJson.readCommand(json);
        boolean wholeMap = command instanceof MapCommand.BringIn
                || command instanceof MapCommand.JoinDrawing
                || command instanceof MapCommand.BringBack;
        if (wholeMap) {
            throw new IllegalArgumentException(WORDS.say("whole.map"));
        }
        return command;
    }

    @Override
    public Verdict<MapEvent> decide(SystemMap map, MapCommand command, Member by) {
        return hindrance(map, MapRoles.allows(by.role(), command))
                .orElseGet(() -> verdict(MapRules.decide(map, command, contributor(by))));
    }

    @Override
    public Verdict<MapEvent> undo(SystemMap map, List<MapEvent> events, Member by) {
        return hindrance(map, by.role().mayEdit())
                .orElseGet(() -> verdict(MapRules.undo(map, events, contributor(by))));
    }

    private Optional<Verdict<MapEvent>> hindrance(SystemMap map, boolean allowed) {
        if (!allowed) {
            return Optional.of(new Verdict.Refused<>(Reason.NOT_ALLOWED.name()));
        }
        return archive.holds(map.id()) ? Optional.of(new Verdict.Refused<>(Reason.ARCHIVED.name())) : Optional.empty();
    }

    /** Of an archived map everybody is an observer, so that her screen offers nothing that would be refused. */
    @Override
    public Member visitor(String id, Member member) {
        return archive.holds(new MapId(id)) && member.role().mayEdit() ? member.as(Role.OBSERVER) : member;
    }

    @Override
    public SystemMap after(SystemMap map, List<MapEvent> events) {
        return map.after(events);
    }

    @Override
    public void append(List<Append<SystemMap, MapEvent>> appends) {
        store.append(appends);
    }

    @Override
    public Map<OperationId, Long> recorded(String id, Set<OperationId> operations) {
        return store.recorded(new MapId(id), operations);
    }

    @Override
    public String sentence(String reason) {
        return WORDS.say("refused.", Reason.valueOf(reason));
    }

    @Override
    public String snapshot(SystemMap map, Member viewer) {
        return MapJson.write(Drawing.of(map));
    }

    @Override
    public String patch(SystemMap before, SystemMap after, Member viewer) {
        return MapJson.write(DrawingPatch.between(before, after));
    }

    private static Contributor contributor(Member member) {
        return new Contributor(new ContributorId(member.id().value()), member.pseudonym(), member.group());
    }

    private static Verdict<MapEvent> verdict(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> new Verdict.Applied<>(accepted.events());
            case Decision.Refused refused
            when refused.reason().isAboutSomethingGone() ->
                new Verdict.Parked<>(refused.reason().name());
            case Decision.Refused refused ->
                new Verdict.Refused<>(refused.reason().name());
        };
    }
}
