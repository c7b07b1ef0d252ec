package org.mapwright.analysis.ui;

import java.util.Optional;
import org.mapwright.analysis.scenario.WhatIfName;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/**
 * The first of two that are compared.
 *
 * @param name when it is a kept one
 */
record FirstWhatIf(WhatIfAnswer answer, Optional<WhatIfName> name) {

    private static final Words WORDS = Words.of("whatif");

    /** "First: Debt: less.", or that it comes to no rest and so has no direction to be compared. */
    String said(SystemMap map) {
        String said = name.map(called -> WORDS.say("two.is.kept", called))
                .orElseGet(() -> WORDS.say("two.is", WhatIfWords.set(answer.asked(), map)));
        return answer.settled() ? said : WORDS.say("two.open", said);
    }
}
