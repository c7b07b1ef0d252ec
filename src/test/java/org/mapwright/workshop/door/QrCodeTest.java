package org.mapwright.workshop.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.URI;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing is painted and read again as a phone would. */
final class QrCodeTest {

    private static final Pattern BOX = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 6;
    private static final int DARK = 0xff1f2328;
    private static final int LIGHT = 0xffffffff;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.168.0.7:8080/join#H1N047KEW2",
                "https://maps.example.org/join#ZZZZZZZZZZ",
                "http://[2001:db8:0:0:0:0:0:5]:8080/join#0123456789",
                "https://a-very-long-name-of-a-partnership-of-many-agencies.example.org:8443/join#H1N047KEW2"
            })
    void aPhoneReadsTheAddressFromTheDrawing(String address) throws ReaderException {
        QrCode code = QrCode.of(URI.create(address));

        Result read = read(code.size(), paint(code));

        assertThat(read.getText()).isEqualTo(address);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "Q");
    }

    /** Level Q puts up with a quarter of the words of the code; a blot of a tenth of the area is far inside. */
    @Test
    void aBlotDoesNotHideIt() throws ReaderException {
        String address = "http://192.168.0.7:8080/join#H1N047KEW2";
        QrCode code = QrCode.of(URI.create(address));
        int[] pixels = paint(code);
        int side = code.size() * SCALE;
        for (int y = side / 2; y < side * 2 / 3; y++) {
            Arrays.fill(pixels, y * side + side / 2, y * side + side * 2 / 3, LIGHT);
        }

        assertThat(read(code.size(), pixels).getText()).isEqualTo(address);
    }

    @Test
    void fourSquaresAroundItStayLight() {
        QrCode code = QrCode.of(URI.create("http://192.168.0.7:8080/join#H1N047KEW2"));
        Matcher box = BOX.matcher(code.path());
        int least = code.size();
        int most = 0;
        while (box.find()) {
            int left = Integer.parseInt(box.group(1));
            least = Math.min(least, Math.min(left, Integer.parseInt(box.group(2))));
            most = Math.max(most, left + Integer.parseInt(box.group(3)));
        }

        assertThat(least).isEqualTo(4);
        assertThat(most).isEqualTo(code.size() - 4);
        assertThat(code.viewBox()).isEqualTo("0 0 " + code.size() + " " + code.size());
        assertThat(BOX.matcher(code.path()).replaceAll("")).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        URI long2 = URI.create("http://a.example/" + "x".repeat(3_000));

        assertThatThrownBy(() -> QrCode.of(long2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3017");
    }

    private static int[] paint(QrCode code) {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, LIGHT);
        Matcher box = BOX.matcher(code.path());
        while (box.find()) {
            int left = Integer.parseInt(box.group(1)) * SCALE;
            int top = Integer.parseInt(box.group(2)) * SCALE;
            int width = Integer.parseInt(box.group(3)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + width, DARK);
            }
        }
        return pixels;
    }

    private static Result read(int size, int[] pixels) throws ReaderException {
        int side = size * SCALE;
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))));
    }
}
