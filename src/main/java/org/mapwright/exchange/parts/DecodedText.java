package org.mapwright.exchange.parts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mapwright.exchange.MapFile;

/**
 * The characters of a file. A byte order mark decides, then valid UTF-8, then windows-1252, in which older spreadsheets
 * write.
 *
 * @param old whether it was read as windows-1252
 */
public record DecodedText(String text, boolean old) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * Makes the bytes of a file text, by the encoding that they show.
     *
     * @throws NotReadable when the bytes are no text
     */
    public static DecodedText of(MapFile file) {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            throw NotReadable.of(file, "file.empty");
        }
        DecodedText decoded = marked(bytes)
                .or(() -> decode(bytes, 0, StandardCharsets.UTF_8).map(text -> new DecodedText(text, false)))
                .or(() -> decode(bytes, 0, WINDOWS).map(text -> new DecodedText(text, true)))
                .orElseThrow(() -> NotReadable.of(file, "file.binary"));
        if (decoded.text.chars().anyMatch(DecodedText::isNoText)) {
            throw NotReadable.of(file, "file.binary");
        }
        return decoded;
    }

    private static Optional<DecodedText> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8).map(text -> new DecodedText(text, false));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE).map(text -> new DecodedText(text, false));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE).map(text -> new DecodedText(text, false));
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoText(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t';
    }
}
