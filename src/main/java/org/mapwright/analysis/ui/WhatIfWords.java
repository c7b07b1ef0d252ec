package org.mapwright.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mapwright.analysis.Phrases;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.analysis.scenario.KeptWhatIf.HeldFactor;
import org.mapwright.analysis.scenario.KeptWhatIfs;
import org.mapwright.analysis.scenario.KeptWhatIfs.Outcome;
import org.mapwright.analysis.scenario.ScenarioWords;
import org.mapwright.analysis.scenario.Settling;
import org.mapwright.analysis.scenario.WhatIfName;
import org.mapwright.map.Factor;
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

    /**
     * What a what-if may be called when it is kept: what is set, as far as it fits into a name. "Debt: more, Rows at
     * home: less", or "Debt: more +2".
     */
    static String proposedName(WhatIf asked, SystemMap map) {
        List<String> parts = new ArrayList<>();
        asked.pushes().forEach((factor, push) -> parts.add(namePart(map.labelOf(factor), push)));
        for (int shown = parts.size(); shown > 0; shown--) {
            String all = String.join(WORDS.say("name.between"), parts.subList(0, shown));
            String name = shown == parts.size() ? all : WORDS.say("name.more", all, parts.size() - shown);
            if (name.length() <= WhatIfName.LONGEST) {
                return name;
            }
        }
        return parts.isEmpty() ? "" : parts.getFirst().substring(0, WhatIfName.LONGEST - 1) + "…";
    }

    private static String namePart(String label, Push push) {
        return WORDS.say("name.part", label, WORDS.say("wanted.within.", Wanted.by(push)));
    }

    /** What a kept one sets, by the labels of this map; what is gone from it by the label it had. */
    static String set(KeptWhatIf kept, SystemMap map) {
        List<String> parts = kept.held().stream()
                .map(held -> WORDS.say(
                        "set",
                        map.factor(held.factor()).map(Factor::label).orElse(held.label()),
                        WORDS.say("wanted.within.", Wanted.by(held.push()))))
                .toList();
        return String.join(" ", parts);
    }

    /** What is not now as it was when this was kept, a sentence each; empty when nothing is. */
    static String since(KeptWhatIf kept, SystemMap map) {
        List<HeldFactor> gone = kept.goneFrom(map);
        if (!gone.isEmpty()) {
            List<String> names = gone.stream().map(held -> held.label().value()).toList();
            return WORDS.say(
                    gone.size() == kept.held().size() ? "kept.all.gone" : "kept.gone",
                    Phrases.list(names),
                    gone.size());
        }
        return kept.isOf(map) ? "" : WORDS.say("kept.changed");
    }

    /** Which one is tried out, and what is otherwise since it was kept. */
    static String opened(KeptWhatIf kept, SystemMap map) {
        String since = since(kept, map);
        return since.isEmpty()
                ? WORDS.say("kept.opened", kept.name())
                : WORDS.say("kept.opened.since", kept.name(), since);
    }

    /** Why something could not be kept. */
    static String refused(Outcome outcome) {
        return switch (outcome) {
            case FULL -> WORDS.say("refused.full", KeptWhatIfs.MOST);
            case NAME_TAKEN -> WORDS.say("refused.taken");
            case GONE -> WORDS.say("refused.gone");
            case DONE -> throw new IllegalArgumentException("What is done was not refused");
        };
    }

    /** How a run ended. */
    static String ended(Settling run) {
        if (run.converged()) {
            return WORDS.say("ended.rest", run.iterations());
        }
        return run.period() > 1 ? WORDS.say("ended.circle", run.period()) : WORDS.say("ended.not", run.iterations());
    }
}
