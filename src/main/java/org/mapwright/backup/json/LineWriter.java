package org.mapwright.backup.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mapwright.backup.KeptFile;
import org.mapwright.value.Sha256;

/** Writes the records of one file and counts what it wrote. */
public final class LineWriter implements AutoCloseable {

    private final String name;
    private final OutputStream out;
    private final Sha256 sha256 = new Sha256();
    private long lines;
    private long bytes;

    LineWriter(String name, OutputStream out) {
        this.name = name;
        this.out = new BufferedOutputStream(out);
    }

    /** One that only counts. */
    public static LineWriter toNowhere(String name) {
        return new LineWriter(name, OutputStream.nullOutputStream());
    }

    public void write(Map<String, ?> record) {
        write(KeptJson.write(record));
    }

    void write(String record) {
        byte[] line = (SealedLine.seal(record) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sha256.add(line);
        lines++;
        bytes += line.length;
    }

    /** What was written; to be asked once, at the end. */
    public KeptFile written() {
        return new KeptFile(name, lines, bytes, sha256.hex());
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
