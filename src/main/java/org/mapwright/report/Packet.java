package org.mapwright.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a packet by name, as a zip of the same bytes each time. */
record Packet(Map<String, String> files) {

    static final String MAP = "map.json";
    static final String SOURCE = "source.json";
    static final String PARAMETERS = "parameters.json";
    static final String RESULTS = "results.json";
    static final String METHODS = "methods.txt";
    static final String READ_ME = "README.txt";
    static final String MANIFEST = "manifest.json";

    /** No packet is larger; what claims to be is not unpacked. Bytes. */
    static final int MOST_BYTES = 200 * 1024 * 1024;

    /** The first day that zip knows: when a packet was made is no part of it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static Packet unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new IOException("A packet must have at most " + MOST_BYTES + " bytes");
                }
                files.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return new Packet(files);
    }
}
