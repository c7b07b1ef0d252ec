package org.mapwright.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.exchange.Reads.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.exchange.MapFile;

/** Workbooks that are broken, locked, or mean harm: each ends in one sentence. */
class HostileWorkbookTest {

    private static final byte[] GOOD =
            new Sheets().with("links", "cause|effect\na|b").toFile("good.xlsx").bytes();

    @Test
    void aWorkbookThatUnfoldsToTooMuchIsRefused() throws IOException {
        byte[] bomb = replaced("xl/worksheets/sheet1.xml", new byte[60 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refusal(new MapFile("bomb.xlsx", bomb)))
                .isEqualTo("bomb.xlsx: the workbook unfolds to more than 48 MB, which is the most that is read.");
    }

    @Test
    void aLockedWorkbookIsRefused() throws IOException, GeneralSecurityException {
        assertThat(refusal(new MapFile("locked.xlsx", locked())))
                .isEqualTo("locked.xlsx: the workbook is protected by a password; save it without one and choose it"
                        + " again.");
    }

    @Test
    void anOldWorkbookIsRefusedByNameAndByContent() throws IOException {
        try (POIFSFileSystem old = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            old.createDocument(new ByteArrayInputStream(new byte[] {1}), "Workbook");
            old.writeFilesystem(bytes);
            assertThat(refusal(new MapFile("old.xlsx", bytes.toByteArray()))).contains("the old kind (.xls)");
        }
        assertThat(refusal("old.xls", "anything")).contains("the old kind (.xls)");
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefusedOrRead() {
        for (int length = 0; length < GOOD.length - 30; length += 97) {
            assertThat(refusal(new MapFile("cut.xlsx", Arrays.copyOf(GOOD, length))))
                    .startsWith("cut.xlsx: ")
                    .doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet/> ~ document type
                    <worksheet><sheetData><row r='1'><c r='ZZZZ1' t='str'><v>x</v></c></row></sheetData></worksheet> ~ beyond column 256
                    <worksheet><sheetData><row r='x'/></sheetData></worksheet> ~ no workbook that can be read
                    <worksheet><sheetData><row><c t='s'><v>999</v></c></row></sheetData></worksheet> ~ no workbook that can be read
                    <worksheet> ~ no workbook that can be read
                    <worksheet/> ~ no sheet has the columns cause and effect
                    """)
    void aSheetThatMeansHarmIsRefused(String sheet, String sentence) throws IOException {
        byte[] bytes = replaced("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(new MapFile("bad.xlsx", bytes)))
                .startsWith("bad.xlsx: ")
                .contains(sentence)
                .doesNotContain("\n");
    }

    @Test
    void aTextCalledWorkbookIsRefused() {
        assertThat(refusal("map.xlsx", "cause,effect\na,b\n"))
                .isEqualTo("map.xlsx: this is no workbook that can be read; expected an Excel workbook (.xlsx).");
    }

    private static byte[] replaced(String part, byte[] content) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(GOOD));
                    ZipOutputStream to = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(entry.getName().equals(part) ? content : from.readAllBytes());
                }
            }
            return bytes.toByteArray();
        }
    }

    private static byte[] locked() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("secret");
            try (OutputStream into = lock.getDataStream(files)) {
                into.write(GOOD);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
