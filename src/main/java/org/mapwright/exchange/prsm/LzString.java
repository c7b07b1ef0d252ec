package org.mapwright.exchange.prsm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Unfolds text that was packed by lz-string into characters of 15 bits each (Pieroxy, "lz-string", 2013; the variant
 * for UTF-16 strings): an LZ78 dictionary whose codes grow by a bit whenever they run out. A code of 0 or 1 brings a
 * new character of 8 or 16 bits, 2 ends the text, any other repeats an entry of the dictionary.
 */
final class LzString {

    private static final int BITS = 15;
    /** Added to every packed character, so that none is a control character. */
    private static final int SHIFT = 32;

    private static final int NEW_BYTE = 0;
    private static final int NEW_CHARACTER = 1;
    private static final int END = 2;
    /** The codes that are no entries. */
    private static final int RESERVED = 3;

    private final String packed;
    private final int most;
    private final List<String> entries = new ArrayList<>();
    private final StringBuilder unfolded = new StringBuilder();
    private int at;
    private int bit = BITS - 1;
    private int codeBits = 3;
    /** How many more codes fit into their bits. */
    private int room = 4;

    private LzString(String packed, int most) {
        this.packed = packed;
        this.most = most;
    }

    /**
     * The text, or nothing when it is not packed like this or would be longer than the most.
     *
     * @param most in characters
     */
    static Optional<String> unfold(String packed, int most) {
        boolean fits = packed.chars().allMatch(c -> c >= SHIFT && c < SHIFT + (1 << BITS));
        return fits && !packed.isEmpty() ? new LzString(packed, most).unfold() : Optional.empty();
    }

    private Optional<String> unfold() {
        int code = bits(2);
        if (code == END) {
            return Optional.of("");
        }
        if (code > END) {
            return Optional.empty();
        }
        String last = fresh(code);
        entries.add(last);
        unfolded.append(last);
        while (unfolded.length() <= most && at <= packed.length()) {
            code = bits(codeBits);
            if (code == END) {
                return Optional.of(unfolded.toString());
            }
            Optional<String> next = next(code, last);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            String entry = next.get();
            unfolded.append(entry);
            add(last + entry.charAt(0));
            last = entry;
        }
        return Optional.empty();
    }

    private Optional<String> next(int code, String last) {
        if (code == NEW_BYTE || code == NEW_CHARACTER) {
            String entry = fresh(code);
            add(entry);
            return Optional.of(entry);
        }
        int place = code - RESERVED;
        if (place < entries.size()) {
            return Optional.of(entries.get(place));
        }
        return place == entries.size() ? Optional.of(last + last.charAt(0)) : Optional.empty();
    }

    private String fresh(int code) {
        return String.valueOf((char) bits(code == NEW_BYTE ? 8 : 16));
    }

    private void add(String entry) {
        entries.add(entry);
        room--;
        if (room == 0) {
            room = 1 << codeBits;
            codeBits++;
        }
    }

    /** The next bits as a number, the lowest first. */
    private int bits(int count) {
        int value = 0;
        for (int power = 0; power < count; power++) {
            int character = at < packed.length() ? packed.charAt(at) - SHIFT : 0;
            value |= ((character >> bit) & 1) << power;
            bit--;
            if (bit < 0) {
                bit = BITS - 1;
                at++;
            }
        }
        return value;
    }
}
