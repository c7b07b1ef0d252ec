package org.mapwright.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.study.Member;
import org.mapwright.study.StudyId;

/** The simplest document: a list of lines to which people add. Only the document {@code one} exists. */
public final class Notes implements DocumentKind<List<String>, String, String> {

    public static final StudyId STUDY = new StudyId("study");

    private final List<Change<String>> log = new ArrayList<>();
    private final Optional<Member> reader;

    public Notes() {
        this(Optional.empty());
    }

    private Notes(Optional<Member> reader) {
        this.reader = reader;
    }

    /** Notes of which one reader alone sees what is written. */
    static Notes onlyFor(Member reader) {
        return new Notes(Optional.of(reader));
    }

    @Override
    public boolean isSameForAll() {
        return reader.isEmpty();
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Optional<StudyId> studyOf(String id) {
        return id.equals("one") ? Optional.of(STUDY) : Optional.empty();
    }

    @Override
    public synchronized Optional<Opened<List<String>, String>> open(String id) {
        List<String> lines =
                log.stream().flatMap(change -> change.events().stream()).toList();
        return studyOf(id).map(study -> new Opened<>(lines, log.size(), 1, study, List.copyOf(log)));
    }

    @Override
    public String read(String json) {
        return json;
    }

    @Override
    public Verdict<String> decide(List<String> lines, String line, Member by) {
        return new Verdict.Applied<>(List.of(line));
    }

    @Override
    public Verdict<String> undo(List<String> lines, List<String> events, Member by) {
        return new Verdict.Refused<>("NEVER");
    }

    @Override
    public List<String> after(List<String> lines, List<String> events) {
        List<String> more = new ArrayList<>(lines);
        more.addAll(events);
        return List.copyOf(more);
    }

    @Override
    public synchronized void append(List<Append<List<String>, String>> appends) {
        appends.forEach(append -> log.addAll(append.changes()));
    }

    @Override
    public Map<OperationId, Long> recorded(String id, Set<OperationId> operations) {
        return Map.of();
    }

    @Override
    public String sentence(String reason) {
        return reason;
    }

    @Override
    public String snapshot(List<String> lines, Member viewer) {
        return lines.stream().collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public String patch(List<String> before, List<String> after, Member viewer) {
        return reader.filter(one -> !one.equals(viewer)).isPresent() ? "null" : after.getLast();
    }
}
