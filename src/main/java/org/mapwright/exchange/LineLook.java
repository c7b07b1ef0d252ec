package org.mapwright.exchange;

import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.prsm.ColourWord;

/**
 * How a line is drawn in the file that it comes from.
 *
 * @param name what the file calls lines of this style; empty where it does not say
 * @param colour as {@code #rrggbb}
 */
public record LineLook(String name, String colour, boolean dashed) {

    public LineLook {
        if (!colour.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("A colour must be # and six hexadecimal digits: " + colour);
        }
    }

    /** The look in words: {@code grey dashed}. */
    public String words() {
        String word = ExchangeText.of("colour.", ColourWord.of(colour));
        return dashed ? ExchangeText.of("look.dashed", word) : word;
    }

    /** What people know the line by: its name, else how it looks. */
    public String called() {
        return name.isEmpty() ? words() : name;
    }
}
