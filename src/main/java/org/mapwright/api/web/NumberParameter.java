package org.mapwright.api.web;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mapwright.value.Words;

/**
 * A whole number that may stand in an address, in the closed range.
 *
 * @param name as the command line calls it
 * @param standard what holds when it is left out
 */
record NumberParameter(String name, long least, long most, long standard) {

    private static final Words WORDS = Words.of("api");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,20}");

    /** What is wrong with a value, in a sentence. */
    Optional<String> fault(String value) {
        return isRight(value)
                ? Optional.empty()
                : Optional.of(WORDS.say("number", name, Long.toString(least), Long.toString(most), Shown.of(value)));
    }

    private boolean isRight(String value) {
        if (!WHOLE.matcher(value).matches()) {
            return false;
        }
        var number = new BigInteger(value);
        return number.compareTo(BigInteger.valueOf(least)) >= 0 && number.compareTo(BigInteger.valueOf(most)) <= 0;
    }

    /** The value of one without fault. */
    long read(Optional<String> value) {
        return value.map(Long::parseLong).orElse(standard);
    }
}
