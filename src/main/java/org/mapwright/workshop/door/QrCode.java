package org.mapwright.workshop.door;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;

/**
 * A QR code (ISO/IEC 18004) as a drawing of squares of size 1: level Q, which can be read with a quarter of it spoilt,
 * and the quiet zone of four squares around it that readers need. To be drawn dark on light, never the other way round.
 *
 * @param size squares on a side, the quiet zone included
 * @param path the dark squares as an SVG path in a view box of {@code 0 0 size size}
 */
public record QrCode(int size, String path) {

    /** Squares that stay light on each side. */
    public static final int QUIET = 4;

    /**
     * Draws an address.
     *
     * @throws IllegalArgumentException when it is too long for a QR code, from about 1,600 signs on
     */
    public static QrCode of(URI address) {
        try {
            ByteMatrix squares = Encoder.encode(address.toASCIIString(), ErrorCorrectionLevel.Q)
                    .getMatrix();
            return new QrCode(squares.getWidth() + 2 * QUIET, path(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "An address must fit into a QR code: it has "
                            + address.toASCIIString().length() + " signs",
                    e);
        }
    }

    /** Squares beside each other are one box, so that no hairline shows between them. */
    private static String path(ByteMatrix squares) {
        var path = new StringBuilder();
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                int end = column;
                while (end < squares.getWidth() && squares.get(end, row) == 1) {
                    end++;
                }
                if (end > column) {
                    box(path, column + QUIET, row + QUIET, end - column);
                    column = end;
                }
            }
        }
        return path.toString();
    }

    private static void box(StringBuilder path, int x, int y, int width) {
        path.append('M').append(x).append(' ').append(y).append('h').append(width);
        path.append("v1h-").append(width).append('z');
    }

    /** The view box of the path. */
    public String viewBox() {
        return "0 0 " + size + " " + size;
    }
}
