package org.mapwright.report.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.mapwright.map.MapId;
import org.mapwright.report.AnalysisRequest;
import org.mapwright.report.LongWork;
import org.mapwright.report.ReportDesk;
import org.mapwright.report.ReportDesk.Access;
import org.mapwright.report.WrittenMap;
import org.mapwright.value.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the analysis packet of a map to whoever is signed in and may have it. */
@RestController
class PacketPages {

    private static final Words WORDS = Words.of("report");
    private static final MediaType ZIP = MediaType.valueOf("application/zip");
    private static final MediaType SENTENCE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ReportDesk desk;

    PacketPages(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/packets/{map}")
    ResponseEntity<byte[]> packet(@PathVariable("map") String id, Principal reader) {
        Access access =
                MapId.read(id).map(map -> desk.open(map, reader.getName())).orElseGet(Access.NotThere::new);
        return switch (access) {
            case Access.Open open -> packet(WrittenMap.of(open.map()));
            case Access.NotForRole other -> ResponseEntity.notFound().build();
            case Access.NotThere gone -> ResponseEntity.notFound().build();
        };
    }

    private ResponseEntity<byte[]> packet(WrittenMap map) {
        return answer(desk.packet(map, AnalysisRequest.DEFAULT), map.attached());
    }

    /** The packet, or one sentence on why there is none now. */
    static ResponseEntity<byte[]> answer(LongWork<byte[]> work, String disposition) {
        return switch (work) {
            case LongWork.Done<byte[]> done ->
                ResponseEntity.ok()
                        .contentType(ZIP)
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                        .body(done.result());
            case LongWork.Busy<byte[]> busy ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(LongWork.Busy.AGAIN_SECONDS))
                        .contentType(SENTENCE)
                        .body(bytes(busy.sentence()));
            case LongWork.TooLong<byte[]> endless ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .contentType(SENTENCE)
                        .body(bytes(WORDS.say("too.long", endless.limit().toMinutes())));
        };
    }

    private static byte[] bytes(String sentence) {
        return sentence.getBytes(StandardCharsets.UTF_8);
    }
}
