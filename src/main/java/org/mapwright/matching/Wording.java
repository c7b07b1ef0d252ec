package org.mapwright.matching;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.mapwright.map.Label;

/** A label without what does not count when two are compared: capitals, and how much white space there is. */
record Wording(String text) {

    static Wording of(Label label) {
        return new Wording(label.plain());
    }

    /** Its words in the order of the alphabet, so that "access to childcare" is near to "childcare access". */
    String wordsInOrder() {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
