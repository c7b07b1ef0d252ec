package org.mapwright.workshop;

import java.util.List;
import org.mapwright.value.Check;

/**
 * What people read before they come in.
 *
 * @param words what the workshop is, may be blank
 * @param consent what they agree to
 * @param collected what is kept of what they do, a line each
 * @param support to whom they can turn
 */
public record Welcome(String words, String consent, List<String> collected, List<Support> support) {

    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_LINE = 160;
    private static final int MOST_LINES = 12;

    public Welcome {
        words = Check.prose("The welcome", words, LONGEST);
        consent = Check.prose("The words of consent", consent, LONGEST);
        if (consent.isEmpty()) {
            throw new IllegalArgumentException("The words of consent must say what people agree to");
        }
        Check.within("What is collected", collected.size(), 0, MOST_LINES);
        collected = collected.stream()
                .map(line -> Check.line("What is collected", line, LONGEST_LINE))
                .toList();
        Check.within("The number of contacts", support.size(), 0, MOST_LINES);
        support = List.copyOf(support);
    }
}
