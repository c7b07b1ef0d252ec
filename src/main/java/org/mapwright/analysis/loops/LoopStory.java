package org.mapwright.analysis.loops;

import java.util.List;
import java.util.stream.IntStream;
import org.mapwright.analysis.LinkPhrases;
import org.mapwright.analysis.Phrases;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;

/** The parts that the story of one loop is made of. */
final class LoopStory {

    private final FeedbackLoop loop;
    private final SystemMap map;

    LoopStory(FeedbackLoop loop, SystemMap map) {
        this.loop = loop;
        this.map = map;
    }

    /** "More stress brings less sleep, and less sleep brings more stress", over so many links from one of them on. */
    String roundFrom(int begin, int count) {
        return LinkPhrases.told(
                IntStream.range(0, count)
                        .mapToObj(i -> loop.links().get((begin + i) % loop.length()))
                        .toList(),
                map);
    }

    /** Whether the links but this one lower an even number of times. */
    boolean isEvenWithout(LinkId open) {
        return loop.links().stream()
                                .filter(link -> !link.equals(open) && !LinkPhrases.rises(link, map))
                                .count()
                        % 2
                == 0;
    }

    /** "nobody has said whether more referral brings more or less trust". */
    String question(LinkId link) {
        return LinkPhrases.question(link, map);
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
        return LinkPhrases.causeOf(link, map);
    }

    String effectOf(LinkId link) {
        return LinkPhrases.effectOf(link, map);
    }
}
