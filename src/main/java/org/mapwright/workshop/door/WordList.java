package org.mapwright.workshop.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Words of a file among the resources, parted by white space. */
final class WordList {

    /** No word is longer, in letters. */
    static final int LONGEST = 9;

    private WordList() {}

    /** In the order of the alphabet, each once. */
    static List<String> read(String file) {
        try (InputStream stream = WordList.class.getResourceAsStream("/workshop/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("No word list " + file);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\\s+")).distinct().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list cannot be read: " + file, e);
        }
    }
}
