package org.mapwright.analysis.loops;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.CausalLink;
import org.mapwright.map.LinkId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Reading;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** The parts that the story of one loop is made of. */
final class LoopStory {

    private static final Words WORDS = Words.of("analysis");

    private final FeedbackLoop loop;
    private final SystemMap map;

    LoopStory(FeedbackLoop loop, SystemMap map) {
        this.loop = loop;
        this.map = map;
    }

    /** "More stress brings less sleep, and less sleep brings more stress", over so many links from one of them on. */
    String roundFrom(int begin, int count) {
        List<String> clauses = new ArrayList<>();
        boolean more = true;
        for (int i = 0; i < count; i++) {
            LinkId link = loop.links().get((begin + i) % loop.length());
            boolean then = more == rises(link);
            clauses.add(WORDS.say("story.brings", amount(more, causeOf(link)), amount(then, effectOf(link))));
            more = then;
        }
        return Phrases.capital(Phrases.clauses(clauses));
    }

    /** Whether the links but this one lower an even number of times. */
    boolean isEvenWithout(LinkId open) {
        return loop.links().stream()
                                .filter(link -> !link.equals(open) && !rises(link))
                                .count()
                        % 2
                == 0;
    }

    /** "nobody has said whether more referral brings more or less trust". */
    String question(LinkId link) {
        boolean contested =
                map.link(link).map(CausalLink::reading).map(Reading::contested).orElse(false);
        return WORDS.say(contested ? "story.contested" : "story.unsaid", causeOf(link), effectOf(link));
    }

    String first() {
        return Phrases.within(map, loop.factors().getFirst());
    }

    List<String> others() {
        return Phrases.within(map, loop.factors().subList(1, loop.length()));
    }

    String all() {
        return Phrases.list(Phrases.within(map, loop.factors()));
    }

    String causeOf(LinkId link) {
        return Phrases.within(map, loop.factors().get(loop.links().indexOf(link)));
    }

    String effectOf(LinkId link) {
        return Phrases.within(map, loop.factors().get((loop.links().indexOf(link) + 1) % loop.length()));
    }

    private boolean rises(LinkId link) {
        return map.link(link)
                .map(drawn -> drawn.reading().polarity() == Polarity.POSITIVE)
                .orElse(true);
    }

    private static String amount(boolean more, String label) {
        return WORDS.say(more ? "amount.more" : "amount.less", label);
    }
}
