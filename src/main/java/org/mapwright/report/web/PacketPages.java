package org.mapwright.report.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.mapwright.analysis.Termination;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.map.SystemMap;
import org.mapwright.report.AnalysisPackets;
import org.mapwright.report.AnalysisRequest;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the analysis packet of a map to those who may analyse it and take it along; one is made at a time. */
@RestController
class PacketPages {

    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    private final MapCatalogue maps;
    private final Memberships memberships;
    private final Semaphore turn = new Semaphore(1, true);

    PacketPages(MapCatalogue maps, Memberships memberships) {
        this.maps = maps;
        this.memberships = memberships;
    }

    @GetMapping("/packets/{map}")
    ResponseEntity<byte[]> packet(@PathVariable("map") String id, Principal reader) throws InterruptedException {
        Optional<SystemMap> found = MapId.read(id).flatMap(map -> mapFor(map, reader));
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        turn.acquire();
        try {
            SystemMap map = found.get();
            byte[] packet = AnalysisPackets.write(map, AnalysisRequest.DEFAULT, Termination.NEVER);
            return ResponseEntity.ok()
                    .contentType(ZIP)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            attached(map.title().value() + " - analysis.zip"))
                    .body(packet);
        } finally {
            turn.release();
        }
    }

    private Optional<SystemMap> mapFor(MapId map, Principal reader) {
        return maps.summary(map).filter(summary -> isFor(reader, summary)).flatMap(summary -> maps.read(map));
    }

    private boolean isFor(Principal reader, MapSummary map) {
        return memberships
                .member(reader.getName(), map.study())
                .map(Member::role)
                .filter(role -> role.mayAnalyse() && role.mayExport())
                .isPresent();
    }

    private static String attached(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
