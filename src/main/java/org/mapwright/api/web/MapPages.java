package org.mapwright.api.web;

import java.security.Principal;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mapwright.api.web.AnalysisQuery.Asked;
import org.mapwright.map.MapId;
import org.mapwright.report.AnalysisRequest;
import org.mapwright.report.LongWork;
import org.mapwright.report.ReportDesk;
import org.mapwright.report.ReportDesk.Access;
import org.mapwright.report.ToolVersion;
import org.mapwright.report.WrittenMap;
import org.mapwright.value.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A map without its stories, and what follows from it. A reader who keeps the newest answer costs no analysis. */
@RestController
class MapPages {

    private static final Words WORDS = Words.of("api");
    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final ReportDesk desk;

    MapPages(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/maps/{map}")
    ResponseEntity<byte[]> map(@PathVariable("map") String id, Principal reader, @RequestHeader HttpHeaders headers) {
        return ofMap(id, reader, map -> {
            Tag tag = Tag.of(map.text());
            return tag.isKept(headers) ? Answers.same(tag) : Answers.json(tag, map.text());
        });
    }

    @GetMapping("/api/maps/{map}/analysis")
    ResponseEntity<byte[]> analysis(
            @PathVariable("map") String id,
            @RequestParam MultiValueMap<String, String> query,
            Principal reader,
            @RequestHeader HttpHeaders headers) {
        Work<String> work = new Work<>("analysis", desk::analysis, (map, tag, text) -> Answers.json(tag, text));
        return ofMap(id, reader, map -> figures(map, AnalysisQuery.analysis(query), headers, work));
    }

    @GetMapping("/api/maps/{map}/packet")
    ResponseEntity<byte[]> packet(
            @PathVariable("map") String id,
            @RequestParam MultiValueMap<String, String> query,
            Principal reader,
            @RequestHeader HttpHeaders headers) {
        Work<byte[]> work =
                new Work<>("packet", desk::packet, (map, tag, zip) -> Answers.file(tag, ZIP, map.attached(), zip));
        return ofMap(id, reader, map -> figures(map, AnalysisQuery.packet(query), headers, work));
    }

    /**
     * What is worked out of a map, and how it is handed out.
     *
     * @param name tells the tags of one sort of answer from those of another
     */
    private record Work<T>(
            String name, BiFunction<WrittenMap, AnalysisRequest, LongWork<T>> does, HandedOut<T> handedOut) {

        /** The map, what was asked for and the version are all that an answer depends on. */
        Tag tag(WrittenMap map, AnalysisRequest request) {
            return Tag.of(name, map.text(), request.toString(), ToolVersion.get());
        }
    }

    private interface HandedOut<T> {

        ResponseEntity<byte[]> of(WrittenMap map, Tag tag, T result);
    }

    private static <T> ResponseEntity<byte[]> figures(WrittenMap map, Asked asked, HttpHeaders headers, Work<T> work) {
        return ofRequest(asked, request -> {
            Tag tag = work.tag(map, request);
            return tag.isKept(headers)
                    ? Answers.same(tag)
                    : worked(
                            work.does().apply(map, request),
                            result -> work.handedOut().of(map, tag, result));
        });
    }

    private ResponseEntity<byte[]> ofMap(
            String id, Principal reader, Function<WrittenMap, ResponseEntity<byte[]>> answer) {
        Access access =
                MapId.read(id).map(map -> desk.open(map, reader.getName())).orElseGet(Access.NotThere::new);
        return switch (access) {
            case Access.Open open -> answer.apply(WrittenMap.of(open.map()));
            case Access.NotForRole other ->
                Answers.problem(HttpStatus.FORBIDDEN, WORDS.say("role.other", Shown.word(other.role())));
            case Access.NotThere gone -> Answers.problem(HttpStatus.NOT_FOUND, WORDS.say("map.none", Shown.of(id)));
        };
    }

    private static ResponseEntity<byte[]> ofRequest(
            Asked asked, Function<AnalysisRequest, ResponseEntity<byte[]>> answer) {
        return switch (asked) {
            case Asked.For right -> answer.apply(right.request());
            case Asked.Faulty faulty -> Answers.problem(HttpStatus.BAD_REQUEST, faulty.sentence());
        };
    }

    private static <T> ResponseEntity<byte[]> worked(LongWork<T> work, Function<T, ResponseEntity<byte[]>> answer) {
        return switch (work) {
            case LongWork.Done<T> done -> answer.apply(done.result());
            case LongWork.Busy<T> busy -> {
                var later = new HttpHeaders();
                later.set(HttpHeaders.RETRY_AFTER, String.valueOf(LongWork.Busy.AGAIN_SECONDS));
                yield Answers.problem(HttpStatus.SERVICE_UNAVAILABLE, busy.sentence(), later);
            }
            case LongWork.TooLong<T> endless ->
                Answers.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        WORDS.say("too.long", endless.limit().toMinutes()));
        };
    }
}
