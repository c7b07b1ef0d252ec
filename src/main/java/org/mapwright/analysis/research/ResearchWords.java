package org.mapwright.analysis.research;

import java.util.List;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Says how far a figure for researchers can be relied on, and what it leaves out. */
public final class ResearchWords {

    private static final Words WORDS = Words.of("research");

    private ResearchWords() {}

    /** What a quadrant is called: "driver", "relay", "dependent", "autonomous". */
    public static String name(Quadrant quadrant) {
        return WORDS.say("quadrant.", quadrant);
    }

    /** What it means to stand there. */
    public static String meaning(Quadrant quadrant) {
        return WORDS.say("quadrant.means.", quadrant);
    }

    /** At which number of links the ranks settled, or that they did not. */
    public static String stability(Micmac micmac) {
        return WORDS.say(
                switch (micmac.ending()) {
                    case SETTLED -> "micmac.settled";
                    case NOT_SETTLED -> "micmac.not.settled";
                    case NO_LONGER_WAYS -> "micmac.no.longer.ways";
                },
                micmac.power());
    }

    /** What was added up, or why nothing was. */
    public static String outcome(Dematel dematel) {
        return WORDS.say("dematel.", dematel.outcome());
    }

    /** How much the drawing falls into parts, and how many runs of the search agree. */
    public static String division(Communities communities) {
        return WORDS.say(
                "communities.found",
                communities.communities().size(),
                communities.modularity(),
                communities.runsAlike(),
                communities.parameters().runs());
    }

    /** Which factors have no neighbour and so no figures; nothing to say when there are none. */
    public static List<String> leftOut(StructuralHoles holes, SystemMap map) {
        return holes.alone().isEmpty()
                ? List.of()
                : List.of(WORDS.say("holes.alone", Phrases.list(Phrases.within(map, holes.alone()))));
    }
}
