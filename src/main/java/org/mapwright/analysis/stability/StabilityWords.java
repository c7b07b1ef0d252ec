package org.mapwright.analysis.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Says how firmly rankings stand, and what to ask the group about. */
public final class StabilityWords {

    private static final Words WORDS = Words.of("stability");
    private static final int FEW_LINKS = 5;

    private StabilityWords() {}

    /** "Holds", "Mostly holds", "May hold", "Unsure". */
    public static String standing(Standing standing) {
        return WORDS.say("standing.", standing);
    }

    /** "3 of its top 5 would survive a redrawing.": the mean number, rounded. */
    public static String survives(Stability stability, Figure figure, SystemMap map) {
        if (map.links().size() < FEW_LINKS) {
            return WORDS.say("few.links");
        }
        if (allAreFirst(stability, map)) {
            return WORDS.say(
                    "all.first", map.factors().size(), stability.parameters().top());
        }
        Optional<FigureStability> found = stability.by(figure);
        return found.map(one -> survives(one, stability.parameters().top())).orElse(WORDS.say("nothing.redrawn"));
    }

    private static String survives(FigureStability found, int asked) {
        long surviving = Math.round(found.surviving());
        if (!found.anyHolds(asked) || surviving == 0) {
            return WORDS.say("survives.none");
        }
        return surviving == found.top()
                ? WORDS.say("survives.all", found.top())
                : WORDS.say("survives", surviving, found.top());
    }

    /** How many of its first a finer and a coarser drawing leave; nothing when there is too little to rank. */
    public static Optional<String> grain(Stability stability, Figure figure, SystemMap map) {
        FigureStability finer = stability.finer().get(figure);
        FigureStability coarser = stability.coarser().get(figure);
        return finer == null || coarser == null || map.links().size() < FEW_LINKS || allAreFirst(stability, map)
                ? Optional.empty()
                : Optional.of(WORDS.say(
                        "grain", Math.round(finer.surviving()), Math.round(coarser.surviving()), finer.top()));
    }

    private static boolean allAreFirst(Stability stability, SystemMap map) {
        return stability.parameters().coverAll(map.factors().size());
    }

    /** Where one of so many factors stands, and where redrawings put it; how firmly, unless all are among the first. */
    public static String place(FactorStability factor, int top, int factors) {
        String interval = factor.low() == factor.high()
                ? WORDS.say("interval.one", factor.low())
                : WORDS.say("interval", factor.low(), factor.high());
        String place = WORDS.say("place", factor.place(), interval);
        return top >= factors ? place : place + " " + firmly(factor, top);
    }

    private static String firmly(FactorStability factor, int top) {
        return WORDS.say("place.firmly", standing(factor.standing()), top, factor.probabilityTop());
    }

    /** "Its place rests on one link: without that from stress to sleep it would move by 4 places." */
    public static String restsOn(RestsOn link, SystemMap map) {
        return WORDS.say(
                "rests.on", Phrases.within(map, link.cause()), Phrases.within(map, link.effect()), link.places());
    }

    /** How often the map was redrawn and how, and what was left out. */
    public static String made(Stability stability) {
        String made = WORDS.say("redrawn", stability.draws());
        return stability.complete() ? made : made + " " + leftOut(stability);
    }

    private static String leftOut(Stability stability) {
        StabilityParameters asked = stability.parameters();
        List<String> left = new ArrayList<>();
        if (stability.draws() < asked.draws() && !stability.redrawn().isEmpty()) {
            left.add(WORDS.say("left.draws", stability.draws(), asked.draws()));
        }
        if (stability.loopLength() < asked.maxLoopLength()) {
            left.add(WORDS.say("left.loops", stability.loopLength(), asked.maxLoopLength()));
        }
        if (!stability.leftOut().isEmpty()) {
            left.add(WORDS.say("left.figures", stability.leftOut().size()));
        }
        if (stability.restsOn().isEmpty()) {
            left.add(WORDS.say("left.rests"));
        }
        if (!stability.uncertain().complete()) {
            left.add(WORDS.say("left.links", stability.uncertain().lookedAt()));
        }
        return WORDS.say("left.out", Phrases.list(left));
    }

    /** The question about one uncertain link, and what its answer decides. */
    public static String ask(UncertainLink link, SystemMap map) {
        List<String> decides = new ArrayList<>();
        if (link.loopsFlipped() > 0) {
            decides.add(WORDS.say("ask.loops", link.loopsFlipped()));
        }
        if (link.netEffectsFlipped().orElse(0) > 0) {
            decides.add(WORDS.say("ask.effects", link.netEffectsFlipped().orElse(0)));
        }
        if (link.topChanged() > 0) {
            decides.add(WORDS.say("ask.places", link.topChanged()));
        }
        return WORDS.say(
                link.signOpen() ? "ask.sign" : "ask.guess",
                Phrases.within(map, link.cause()),
                Phrases.within(map, link.effect()),
                decides.isEmpty() ? WORDS.say("ask.nothing") : Phrases.list(decides));
    }

    /** How many uncertain links a list leaves out; nothing when none. */
    public static Optional<String> more(int links) {
        return links == 0 ? Optional.empty() : Optional.of(WORDS.say("ask.more", links));
    }

    /** What to say when nothing is uncertain. */
    public static String nothingToAsk() {
        return WORDS.say("ask.none");
    }
}
