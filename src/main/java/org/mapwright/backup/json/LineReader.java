package org.mapwright.backup.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.KeptFile;
import org.mapwright.value.Sha256;
import org.mapwright.value.Words;

/** Reads the records of one file and checks each line; damage is named by file, line and what was expected. */
final class LineReader implements AutoCloseable {

    private static final Words WORDS = Words.of("backup");

    private final String name;
    private final InputStream in;
    private final Sha256 sha256 = new Sha256();
    private long lines;
    private long bytes;

    LineReader(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in);
    }

    /** The next record, or nothing at the end. */
    Optional<String> next() {
        try {
            byte[] line = line();
            if (line.length == 0) {
                return Optional.empty();
            }
            lines++;
            bytes += line.length;
            sha256.add(line);
            return Optional.of(SealedLine.open(text(line), name, lines));
        } catch (CharacterCodingException e) {
            throw unreadable(lines, e);
        } catch (IOException e) {
            throw unreadable(lines + 1, e);
        }
    }

    private Refused unreadable(long line, IOException e) {
        return new Refused(WORDS.say("damaged.unreadable", name, Long.toString(line)), e);
    }

    /** The bytes up to the end of the line, with it; none at the end of the file. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static String text(byte[] line) throws CharacterCodingException {
        int length = line[line.length - 1] == '\n' ? line.length - 1 : line.length;
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(line, 0, length))
                .toString();
    }

    /** Holds the file that was read to its end against what the manifest says of it. */
    void compare(KeptFile expected) {
        if (lines != expected.lines()) {
            throw new Refused(WORDS.say("damaged.lines", name, Long.toString(expected.lines()), Long.toString(lines)));
        }
        String found = sha256.hex();
        if (bytes != expected.bytes() || !found.equals(expected.sha256())) {
            throw new Refused(WORDS.say("damaged.file", name, expected.sha256(), found));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
