package org.mapwright.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.analysis.Termination;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.LossReport;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.Unreadable;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packets with which somebody else comes to the same figures: the map without its stories, the parameters, the results
 * and a paragraph on methods. A packet is a zip; the same map and request give the same bytes.
 */
public final class AnalysisPackets {

    private static final Words WORDS = Words.of("report");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AnalysisPackets() {}

    /**
     * Makes a packet. It never holds what a time limit stopped: searches are bounded by count alone.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static byte[] write(SystemMap map, AnalysisRequest request, Termination termination) {
        return write(WrittenMap.of(map), request, AnalysedMap.threads(), termination);
    }

    /** The same on so many threads; the bytes are the same. */
    static byte[] write(WrittenMap map, AnalysisRequest request, int threads, Termination termination) {
        return write(map, Source.NONE, LossReport.NOTHING, request, threads, termination);
    }

    /**
     * The same of the map of a file, with what the file calls its factors and what it left open. Strengths count where
     * it states some.
     *
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static byte[] write(Imported file, AnalysisRequest request, Termination termination) {
        AnalysisRequest fitting = AnalysedFile.fitting(file, request);
        WrittenMap map = WrittenMap.of(file.toMap());
        return write(map, Source.of(file), file.report(), fitting, AnalysedMap.threads(), termination);
    }

    private static byte[] write(
            WrittenMap map,
            Source source,
            LossReport report,
            AnalysisRequest request,
            int threads,
            Termination termination) {
        termination.check();
        AnalysedMap analysed = analyse(map.text(), source, request.reproducible(), threads, termination)
                .orElseThrow(() -> new IllegalStateException("What was just written can be read"));
        Map<String, String> files = new LinkedHashMap<>();
        files.put(Packet.MAP, map.text());
        files.put(Packet.SOURCE, AnalysisJson.write(source.json()));
        files.put(Packet.PARAMETERS, AnalysisJson.write(RequestJson.of(analysed.request())));
        termination.check();
        files.put(Packet.RESULTS, AnalysisJson.text(analysed));
        files.put(Packet.METHODS, MethodsParagraph.of(analysed, report));
        files.put(Packet.READ_ME, WORDS.say("read.me", map.map().title().value()) + "\n");
        files.put(Packet.MANIFEST, Manifest.of(files, analysed.analysis().sha256()));
        try {
            return new Packet(files).zipped();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    /** Works a packet out again and compares every figure. */
    public static Reproduction reproduce(byte[] bytes, Termination termination) {
        Map<String, String> files;
        try {
            files = Packet.unzipped(bytes).files();
        } catch (IOException e) {
            return new Reproduction.NotReadable(WORDS.say("no.packet"));
        }
        for (String needed : List.of(Packet.MANIFEST, Packet.MAP, Packet.PARAMETERS, Packet.RESULTS)) {
            if (!files.containsKey(needed)) {
                return new Reproduction.NotReadable(WORDS.say("missing", needed));
            }
        }
        try {
            return again(files, termination);
        } catch (JacksonException e) {
            return new Reproduction.NotReadable(WORDS.say("no.packet"));
        } catch (IllegalArgumentException e) {
            return new Reproduction.NotReadable(WORDS.say("parameters", String.valueOf(e.getMessage())));
        }
    }

    private static Reproduction again(Map<String, String> files, Termination termination) {
        JsonNode manifest = json(files, Packet.MANIFEST);
        if (manifest.path("version").asInt() > Manifest.FORMAT) {
            return new Reproduction.NotReadable(WORDS.say("newer"));
        }
        Optional<String> damaged = Manifest.damaged(manifest, files);
        if (damaged.isPresent()) {
            return new Reproduction.NotReadable(WORDS.say("changed", damaged.get()));
        }
        AnalysisRequest request = RequestJson.read(json(files, Packet.PARAMETERS));
        Source source = files.containsKey(Packet.SOURCE) ? Source.read(json(files, Packet.SOURCE)) : Source.NONE;
        Optional<AnalysedMap> analysed =
                analyse(files.getOrDefault(Packet.MAP, ""), source, request, AnalysedMap.threads(), termination);
        if (analysed.isEmpty()) {
            return new Reproduction.NotReadable(WORDS.say("map"));
        }
        return Comparison.of(json(files, Packet.RESULTS), AnalysisJson.of(analysed.get()));
    }

    private static JsonNode json(Map<String, String> files, String name) {
        return MAPPER.readTree(files.getOrDefault(name, ""));
    }

    private static Optional<AnalysedMap> analyse(
            String map, Source source, AnalysisRequest request, int threads, Termination termination) {
        MapFile file = MapFile.ofText(Packet.MAP, map);
        return switch (MapFiles.read(file)) {
            case Unreadable unreadable -> Optional.empty();
            case Imported read ->
                Optional.of(AnalysedMap.of(
                        read.toMap(), source.over(read.fileIds()), source.warnings(), request, threads, termination));
        };
    }
}
