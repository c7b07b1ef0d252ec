package org.mapwright.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.NotReadable;

/** Looks at a workbook from outside: what it is, and whether it would unfold to more than is sensible. */
final class XlsxGuard {

    /** The most bytes that the parts of a workbook may unfold to together. */
    static final int MOST_UNFOLDED = 48 * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** What old office files, and encrypted new ones, begin with. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private XlsxGuard() {}

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, ZIP);
    }

    /** @throws NotReadable when it is no workbook, has a password, or unfolds to too much */
    static void check(MapFile file) {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            throw NotReadable.of(file, "file.empty");
        }
        if (startsWith(bytes, COMPOUND)) {
            throw NotReadable.of(file, isEncrypted(bytes) ? "xlsx.password" : "xlsx.old");
        }
        if (!isZip(bytes)) {
            throw NotReadable.of(file, "xlsx.broken");
        }
        try {
            unfold(file, bytes);
        } catch (IOException | IllegalArgumentException broken) {
            throw NotReadable.of(file, "xlsx.broken");
        }
    }

    private static void unfold(MapFile file, byte[] bytes) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long unfolded = 0;
        int parts = 0;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                parts++;
                unfolded += lengthOf(zip, buffer, MOST_UNFOLDED - unfolded);
                if (parts > MOST_PARTS || unfolded > MOST_UNFOLDED) {
                    throw NotReadable.of(file, "xlsx.unfolds", MOST_UNFOLDED / MEGABYTE);
                }
            }
        }
    }

    /** How long the part is, read no further than just beyond the most. */
    private static long lengthOf(InputStream part, byte[] buffer, long most) throws IOException {
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length <= most; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }

    private static boolean isEncrypted(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String wide = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return text.contains(wide);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), mark);
    }
}
