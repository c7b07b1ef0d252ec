package org.mapwright.backup.json;

import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.value.Sha256;
import org.mapwright.value.Words;

/**
 * A record with its own check sum in one line, {@code {"record":{...},"sha256":"..."}}, so that damage can be named to
 * the line. The check sum is that of the record's very bytes.
 */
final class SealedLine {

    private static final Words WORDS = Words.of("backup");
    private static final String BEFORE = "{\"record\":";
    private static final String BETWEEN = ",\"sha256\":\"";
    private static final String AFTER = "\"}";
    private static final int HEX = 64;

    private SealedLine() {}

    static String seal(String record) {
        return BEFORE + record + BETWEEN + Sha256.of(record) + AFTER;
    }

    /**
     * The record of the line.
     *
     * @param file and {@code number}: where the line stands, from 1
     * @throws Refused when it is not as it was written
     */
    static String open(String line, String file, long number) {
        int end = line.length() - AFTER.length() - HEX - BETWEEN.length();
        if (end < BEFORE.length()
                || !line.startsWith(BEFORE)
                || !line.startsWith(BETWEEN, end)
                || !line.endsWith(AFTER)) {
            throw new Refused(WORDS.say("damaged.shape", file, Long.toString(number)));
        }
        String record = line.substring(BEFORE.length(), end);
        String expected = line.substring(end + BETWEEN.length(), line.length() - AFTER.length());
        String found = Sha256.of(record);
        if (!found.equals(expected)) {
            throw new Refused(WORDS.say("damaged.line", file, Long.toString(number), expected, found));
        }
        return record;
    }
}
