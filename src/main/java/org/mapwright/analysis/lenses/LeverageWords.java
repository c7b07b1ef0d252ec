package org.mapwright.analysis.lenses;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.analysis.Phrases;
import org.mapwright.analysis.lenses.Ground.Effect;
import org.mapwright.analysis.lenses.Ground.ReachesWithinTwo;
import org.mapwright.analysis.lenses.Ground.SitsInLoops;
import org.mapwright.analysis.lenses.Ground.TouchesDirectly;
import org.mapwright.analysis.loops.LoopCounts;
import org.mapwright.analysis.loops.LoopWords;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Says in one sentence why a lens puts a factor where it does. */
public final class LeverageWords {

    private static final Words WORDS = Words.of("analysis");
    private static final int NAMED = 3;

    private LeverageWords() {}

    /** What must stand beside every lens. */
    public static String caveat() {
        return WORDS.say("leverage.caveat");
    }

    /** The name of the lens in plain words. */
    public static String name(Lens lens) {
        return WORDS.say("lens.name.", lens);
    }

    /** What the lens takes for granted, in one sentence or two. */
    public static String assumption(Lens lens) {
        return WORDS.say("lens.assumption.", lens);
    }

    /** The grounds of a place; the map gives the labels. */
    public static String because(LeveragePoint point, SystemMap map) {
        return String.join(
                " ",
                point.because().stream().map(ground -> sentence(ground, map)).toList());
    }

    /** The labels of these points: "stress, sleep and trust", at most three and how many more. */
    public static String names(List<LeveragePoint> points, SystemMap map) {
        List<String> names = new ArrayList<>(Phrases.within(
                map, points.stream().limit(NAMED).map(LeveragePoint::factor).toList()));
        if (points.size() > NAMED) {
            names.add(WORDS.say("list.more", points.size() - NAMED));
        }
        return Phrases.list(names);
    }

    private static String sentence(Ground ground, SystemMap map) {
        return switch (ground) {
            case TouchesDirectly touches -> touches(touches, map);
            case ReachesWithinTwo reaches -> reaches(reaches, map);
            case SitsInLoops sits -> sits(sits);
        };
    }

    private static String touches(TouchesDirectly ground, SystemMap map) {
        List<String> clauses = new ArrayList<>();
        for (Polarity polarity : Polarity.values()) {
            List<String> names = ground.named().stream()
                    .filter(effect -> effect.polarity() == polarity)
                    .map(Effect::factor)
                    .map(factor -> Phrases.within(map, factor))
                    .toList();
            if (!names.isEmpty()) {
                clauses.add(touch(polarity, Phrases.list(names)));
            }
        }
        int more = ground.factors() - ground.named().size();
        if (more > 0) {
            clauses.add(WORDS.say("touches.more", more));
        }
        return clauses.isEmpty() ? WORDS.say("touches.nothing") : WORDS.say("touches", Phrases.clauses(clauses));
    }

    private static String touch(Polarity polarity, String names) {
        return switch (polarity) {
            case POSITIVE -> WORDS.say("touches.positive", names);
            case NEGATIVE -> WORDS.say("touches.negative", names);
            case UNCERTAIN -> WORDS.say("touches.uncertain", names);
        };
    }

    private static String reaches(ReachesWithinTwo ground, SystemMap map) {
        if (ground.factors() == 0) {
            return WORDS.say("reaches.nothing");
        }
        List<String> names = new ArrayList<>(Phrases.within(map, ground.through()));
        int unnamed = ground.directly() - names.size();
        if (unnamed > 0) {
            names.add(WORDS.say("list.more", unnamed));
        }
        int further = ground.factors() - ground.directly();
        return WORDS.say(
                further == 0 ? "reaches.no.further" : "reaches", Phrases.list(names), further, ground.directly());
    }

    private static String sits(SitsInLoops ground) {
        LoopCounts loops = ground.loops();
        if (loops.total() == 0) {
            return WORDS.say(ground.complete() ? "loops.in.none" : "loops.in.none.up-to", ground.longest());
        }
        return WORDS.say(
                ground.complete() ? "loops.in" : "loops.in.up-to",
                loops.total(),
                LoopWords.kinds(loops),
                ground.longest());
    }
}
