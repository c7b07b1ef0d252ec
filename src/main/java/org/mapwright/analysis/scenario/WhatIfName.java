package org.mapwright.analysis.scenario;

import java.util.Locale;
import org.mapwright.value.Check;

/** What people call a what-if that they keep. 1 to 60 characters. */
public record WhatIfName(String value) {

    /** The longest name, in characters. */
    public static final int LONGEST = 60;

    public WhatIfName {
        value = Check.line("The name of a what-if", value, LONGEST);
    }

    /** Without capitals, which do not tell two names apart. */
    public String plain() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
