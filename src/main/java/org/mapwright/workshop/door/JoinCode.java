package org.mapwright.workshop.door;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a room types to come in: 10 signs of an alphabet of 32 (Crockford 2002: digits and letters without I, L, O and
 * U), so 50 bits of chance. It is easy to read aloud and hard to mistake.
 *
 * <p>It lives for the hours that a workshop is open, and stands on the big screen all that time; so the store keeps it
 * as it is, and screens show it again after a restart. Backups leave it out.
 *
 * @param value the ten signs, capitals, without spaces
 */
public record JoinCode(String value) {

    /** How many signs a code has. */
    public static final int LENGTH = 10;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\p{Pd}_.]+");
    private static final int FIRST = 3;
    private static final int SECOND = 7;

    public JoinCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A join code must be 10 digits or capitals without I, L, O and U: it has " + value.length());
        }
    }

    /**
     * A new one.
     *
     * @param random a secure one, outside of tests
     */
    public static JoinCode drawn(RandomGenerator random) {
        var signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new JoinCode(signs.toString());
    }

    /**
     * What somebody typed: spaces and dashes do not count, small letters are as good as capitals, I and L are read as
     * 1, O as 0. Nothing when it can be no code; whoever asks is told the same as of a code that is not known
     * ({@link DoorWords#wrongCode()}).
     */
    public static Optional<JoinCode> read(String typed) {
        if (typed.length() > 10 * LENGTH) {
            return Optional.empty();
        }
        String plain = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        return Optional.of(plain).filter(text -> FORM.matcher(text).matches()).map(JoinCode::new);
    }

    /** For the screen, in groups of 3, 4 and 3. */
    public String shown() {
        return value.substring(0, FIRST) + " " + value.substring(FIRST, SECOND) + " " + value.substring(SECOND);
    }

    /** Never shows the code: it belongs on the big screen, not into a log. */
    @Override
    public String toString() {
        return "JoinCode";
    }
}
