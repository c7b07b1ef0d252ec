package org.mapwright.report.web;

import java.security.Principal;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.report.AnalysisRequest;
import org.mapwright.report.LongWork;
import org.mapwright.report.ReportDesk;
import org.mapwright.report.ReportDesk.Access;
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

    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final ReportDesk desk;

    PacketPages(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/packets/{map}")
    ResponseEntity<byte[]> packet(@PathVariable("map") String id, Principal reader) {
        Access access =
                MapId.read(id).map(map -> desk.open(map, reader.getName())).orElseGet(Access.NotThere::new);
        return switch (access) {
            case Access.Open open -> packet(open.map());
            case Access.NotForRole other -> ResponseEntity.notFound().build();
            case Access.NotThere gone -> ResponseEntity.notFound().build();
        };
    }

    private ResponseEntity<byte[]> packet(SystemMap map) {
        return switch (desk.packet(map, AnalysisRequest.DEFAULT)) {
            case LongWork.Done<byte[]> done ->
                ResponseEntity.ok()
                        .contentType(ZIP)
                        .header(HttpHeaders.CONTENT_DISPOSITION, ReportDesk.attached(map))
                        .body(done.result());
            case LongWork.Busy<byte[]> busy ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
            case LongWork.TooLong<byte[]> endless ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        };
    }
}
