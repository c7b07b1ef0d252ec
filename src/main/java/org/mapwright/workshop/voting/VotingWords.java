package org.mapwright.workshop.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mapwright.study.Group;
import org.mapwright.value.Words;

/** Tells votes in plain words: dots, not votes; people, never a person. */
public final class VotingWords {

    private static final Words WORDS = Words.of("workshopvoting");

    private VotingWords() {}

    /** "Voting is open. 18 of 24 have handed in." */
    public static String open(int handedIn, int people) {
        return WORDS.say("open", handedIn, people);
    }

    /** "Each of us had 5 dots for 24 things." */
    public static String rule(int dots, int things) {
        return WORDS.say("rule", dots, things);
    }

    /** "Parents", "Agencies and community", "Agencies and everybody else". */
    public static String name(Part part) {
        List<String> names =
                new ArrayList<>(part.groups().stream().map(Group::value).toList());
        if (part.unsaid()) {
            names.add(WORDS.say(names.isEmpty() ? "unsaid" : "unsaid.else"));
        }
        String joined = names.size() == 1
                ? names.getFirst()
                : WORDS.say("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
        return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }

    /** "7", "hardly any", "nearly all", "some", "8 or 9". */
    public static String told(Share share) {
        return switch (share) {
            case Share.Exact exact -> String.valueOf(exact.count());
            case Share.HardlyAny few -> WORDS.say("share.few");
            case Share.NearlyAll nearly -> WORDS.say("share.nearly");
            case Share.Some some -> WORDS.say("share.some");
            case Share.Between between ->
                WORDS.say(
                        between.most() - between.least() == 1 ? "share.either" : "share.between",
                        between.least(),
                        between.most());
        };
    }

    /** Why groups stand together, and why there are words among the numbers. */
    public static String why(DotResult<?> result) {
        if (result.things().isEmpty()) {
            return WORDS.say("why.none", DotResult.LEAST_TO_COUNT);
        }
        return WORDS.say(result.parts().isEmpty() ? "why.all" : "why.parts", DotResult.LEAST_OF_A_PART);
    }

    /** "In the middle: 4 of 5. 12 said so." and whether the room is of several minds. */
    public static String told(Marks marks) {
        return WORDS.say(marks.differ() ? "marks.differ" : "marks", marks.middle(), marks.voices());
    }
}
