package org.mapwright.analysis.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.CausalLink;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Reads out what stands around a factor, and which factors stand out. */
final class AroundWords {

    private static final Words WORDS = Words.of("questions");

    private final Answer answer;
    private final SystemMap map;
    private final Names names;

    AroundWords(Answer answer, SystemMap map) {
        this.answer = answer;
        this.map = map;
        this.names = new Names(map);
    }

    /** "In our drawing, sleep is moved by stress and moves trust. 4 more stand within 2 steps." */
    String around() {
        FactorId centre = answer.starts().factors().getFirst();
        List<FactorId> causes = ends(link -> link.effect().equals(centre), CausalLink::cause);
        List<FactorId> effects = ends(link -> link.cause().equals(centre), CausalLink::effect);
        List<String> clauses = new ArrayList<>();
        if (!causes.isEmpty()) {
            clauses.add(WORDS.say("around.moved", list(causes)));
        }
        if (!effects.isEmpty()) {
            clauses.add(WORDS.say("around.moves", list(effects)));
        }
        String said = WORDS.say("around", names.bold(centre), Phrases.list(clauses));
        int further = (int)
                answer.others().stream().filter(other -> other.steps() > 1).count();
        return further == 0
                ? said
                : said + " "
                        + WORDS.say("around.further", further, answer.asked().steps());
    }

    /** The factors that stand out, each with the number of its links where these make it so. */
    String standsOut() {
        List<FactorId> starts = answer.starts().factors();
        return switch (answer.asked().question().startKind()) {
            case INFLUENTIAL -> WORDS.say("out.influential", counted(starts, CausalLink::cause), starts.size());
            case INFLUENCED -> WORDS.say("out.influenced", counted(starts, CausalLink::effect), starts.size());
            case BRIDGING, CONTROLLABLE, INTERVENTION, OUTCOME, VULNERABLE ->
                WORDS.say(
                        "out.bridging",
                        Phrases.list(starts.stream().map(names::bold).toList()));
        };
    }

    private String counted(List<FactorId> factors, Function<CausalLink, FactorId> end) {
        return Phrases.list(factors.stream().map(factor -> counted(factor, end)).toList());
    }

    private String counted(FactorId factor, Function<CausalLink, FactorId> end) {
        long links = map.links().values().stream()
                .filter(link -> end.apply(link).equals(factor))
                .count();
        return WORDS.say("out.counted", names.bold(factor), links);
    }

    private List<FactorId> ends(Predicate<CausalLink> which, Function<CausalLink, FactorId> end) {
        return map.links().values().stream().filter(which).map(end).toList();
    }

    private String list(List<FactorId> factors) {
        return Phrases.list(names.some(factors, names::bold));
    }
}
