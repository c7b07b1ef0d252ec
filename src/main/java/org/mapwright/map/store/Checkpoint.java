package org.mapwright.map.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mapwright.map.MapId;

/**
 * A whole map as JSON at one seq, so that opening it need not replay the log from its beginning.
 *
 * @param sha256 of the JSON in UTF-8, hexadecimal: tells a checkpoint that was changed afterwards
 */
record Checkpoint(MapId map, long seq, String sha256, String json) {

    static Checkpoint of(MapId map, long seq, String json) {
        return new Checkpoint(map, seq, hash(json), json);
    }

    boolean isSound() {
        return sha256.equals(hash(json));
    }

    private static String hash(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
