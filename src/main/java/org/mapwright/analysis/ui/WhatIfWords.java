package org.mapwright.analysis.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mapwright.analysis.Phrases;
import org.mapwright.analysis.scenario.ScenarioWords;
import org.mapwright.analysis.scenario.Settling;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** What the page says beside the words of scenarios. */
final class WhatIfWords {

    private static final Words WORDS = Words.of("whatif");
    private static final int NAMED = 3;

    private WhatIfWords() {}

    /** The answer in a sentence, or what to do to get one. */
    static String headline(WhatIfAnswer answer, SystemMap map) {
        if (map.links().isEmpty()) {
            return WORDS.say("no.links");
        }
        return answer.asked().wanted().isEmpty() && answer.settled()
                ? WORDS.say("pick")
                : ScenarioWords.headline(answer.compared(), map);
    }

    /** How many links took no part, and where that mattered; nothing when all took part. */
    static Optional<String> leftOut(WhatIfAnswer answer, SystemMap map) {
        return answer.turns().isEmpty()
                ? Optional.empty()
                : ScenarioWords.leftOut(answer.main()).map(count -> count + " " + missed(answer, map));
    }

    private static String missed(WhatIfAnswer answer, SystemMap map) {
        Set<FactorId> at = answer.missedAt();
        if (at.isEmpty()) {
            return WORDS.say("missed.nowhere");
        }
        List<String> names = Phrases.within(map, at.stream().limit(NAMED).toList());
        return at.size() > NAMED
                ? WORDS.say("missed.more", String.join(", ", names), at.size() - NAMED)
                : WORDS.say("missed", Phrases.list(names));
    }

    /** What is tried out: "Debt: more. Rows at home: less." */
    static String set(WhatIf asked, SystemMap map) {
        List<String> parts = asked.wanted().entrySet().stream()
                .map(entry ->
                        WORDS.say("set", map.labelOf(entry.getKey()), WORDS.say("wanted.within.", entry.getValue())))
                .toList();
        return String.join(" ", parts);
    }

    /** How a run ended. */
    static String ended(Settling run) {
        if (run.converged()) {
            return WORDS.say("ended.rest", run.iterations());
        }
        return run.period() > 1 ? WORDS.say("ended.circle", run.period()) : WORDS.say("ended.not", run.iterations());
    }
}
