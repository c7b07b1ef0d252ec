package org.mapwright.live.web;

import java.util.Optional;
import org.mapwright.live.Screen;

/**
 * Puts the frames of one line together from the parts in which they come, so that a line holds no more than it was sent:
 * a frame in one piece would take a place of the largest size for each line that is open.
 */
final class Parts {

    /** Most frames come in one part of this many characters. */
    static final int SIZE = 4 * 1024;

    private final StringBuilder frame = new StringBuilder();
    private boolean tooLarge;

    /** The frame that this part completes; one that is too large is handed over as soon as that is clear, and cut off. */
    Optional<String> add(CharSequence part, boolean last) {
        if (tooLarge) {
            return Optional.empty();
        }
        frame.append(part);
        tooLarge = frame.length() > Screen.LARGEST_FRAME;
        if (!last && !tooLarge) {
            return Optional.empty();
        }
        String whole = frame.toString();
        frame.setLength(0);
        frame.trimToSize();
        return Optional.of(whole);
    }
}
