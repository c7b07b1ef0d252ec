package org.mapwright.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.map.CausalLink;
import org.mapwright.map.LinkId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Reading;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Says what links do to each other, for the stories of loops and of paths alike. */
public final class LinkPhrases {

    private static final Words WORDS = Words.of("analysis");

    private LinkPhrases() {}

    /** "more sleep" or "less sleep". */
    public static String amount(boolean more, String label) {
        return WORDS.say(more ? "amount.more" : "amount.less", label);
    }

    /** "More stress brings less sleep, and less sleep brings more pain", along links that follow each other. */
    public static String told(List<LinkId> links, SystemMap map) {
        List<String> clauses = new ArrayList<>();
        boolean more = true;
        for (LinkId id : links) {
            boolean then = more == rises(id, map);
            clauses.add(WORDS.say("story.brings", amount(more, causeOf(id, map)), amount(then, effectOf(id, map))));
            more = then;
        }
        return Phrases.capital(Phrases.clauses(clauses));
    }

    /** "nobody has said whether more referral brings more or less trust", or that people disagree. */
    public static String question(LinkId link, SystemMap map) {
        boolean contested = reading(link, map).map(Reading::contested).orElse(false);
        return WORDS.say(contested ? "story.contested" : "story.unsaid", causeOf(link, map), effectOf(link, map));
    }

    /** Whether the effect moves the way of its cause, as far as the link says. */
    public static boolean rises(LinkId link, SystemMap map) {
        return reading(link, map)
                .map(reading -> reading.polarity() == Polarity.POSITIVE)
                .orElse(true);
    }

    /** The label of the link's cause as it stands within a sentence. */
    public static String causeOf(LinkId link, SystemMap map) {
        return map.link(link).map(drawn -> Phrases.within(map, drawn.cause())).orElse(link.value());
    }

    /** The label of the link's effect as it stands within a sentence. */
    public static String effectOf(LinkId link, SystemMap map) {
        return map.link(link).map(drawn -> Phrases.within(map, drawn.effect())).orElse(link.value());
    }

    private static Optional<Reading> reading(LinkId link, SystemMap map) {
        return map.link(link).map(CausalLink::reading);
    }
}
