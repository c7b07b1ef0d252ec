package org.mapwright.workshop.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.workshop.alike.Alike.Why;

/** All ideas are invented. */
final class AlikeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Waiting for help            | waiting for HELP!
                    Waiting for the help        | Waiting, for help
                    Family support              | support for families
                    The buses                   | bus
                    Money worries               | money worrys
                    Café in the church hall     | cafe in church hall
                    My mum's nearby             | My mums nearby
                    Trust in services           | services: trust
                    Afraid of being judged      | afraid to be judged
                    """)
    void theSameWordsAreAskedAbout(String one, String other) {
        assertThat(why(one, other)).containsExactly(Why.SAME_WORDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Temporary housing           | temporery housing
                    Waiting for a freind        | waiting for a friend
                    Pram on the bus             | pram on a full bus
                    Health visitor support      | support of a helth visitor
                    New worker every time       | a new worker each and every time
                    """)
    void nearlyTheSameWordsAreAskedAbout(String one, String other) {
        assertThat(why(one, other)).containsExactly(Why.NEARLY_THE_SAME_WORDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    more sleep                  | less sleep
                    sleep                       | no sleep
                    feeling safe at home        | not feeling safe at home
                    help when we ask            | help when we don't ask
                    enough money for food       | not enough money for food
                    access to childcare         | access to housing
                    support for mums            | support for dads
                    stable homes                | unstable homes
                    certain about benefits      | uncertain about benefits
                    helpful staff               | helpless staff
                    places for under 2s         | places for under 5s
                    good housing                | bad housing
                    family support early on     | family support later on
                    money                       | money for buses
                    trust in services           | truth in services
                    health visitor              | wealth visitor
                    friends living near         | family living near
                    waiting a short time        | waiting a long time
                    damp rooms                  | cold rooms
                    """)
    void whatOnlyLooksAlikeIsNotAskedAbout(String one, String other) {
        assertThat(why(one, other)).isEmpty();
    }

    @Test
    void groupsComeFirstThenPairsInTheOrderOfTheIdeas() {
        Map<Integer, String> ideas = new LinkedHashMap<>();
        List.of(
                        "Waiting for help",
                        "Damp rooms",
                        "waiting for the help",
                        "Temporary housing",
                        "damp room",
                        "Waiting for hellp",
                        "temporary houseing",
                        "Help: waiting")
                .forEach(text -> ideas.put(ideas.size() + 1, text));

        List<Alike<Integer>> found = Alike.among(ideas);

        assertThat(found)
                .containsExactly(
                        new Alike<>(List.of(1, 3, 8), Why.SAME_WORDS),
                        new Alike<>(List.of(2, 5), Why.SAME_WORDS),
                        new Alike<>(List.of(1, 3, 8, 6), Why.NEARLY_THE_SAME_WORDS),
                        new Alike<>(List.of(4, 7), Why.NEARLY_THE_SAME_WORDS));
        assertThat(Alike.among(ideas)).isEqualTo(found);
        assertThat(AlikeWords.question() + " " + AlikeWords.why(found.getFirst()))
                .isEqualTo("Same idea? The same words");
    }

    @Test
    void ideasOfSmallWordsOrSignsAloneAreNotThrownTogether() {
        assertThat(why("me", "my")).isEmpty();
        assertThat(why("???", "!!!")).isEmpty();
        assertThat(Alike.among(Map.of())).isEmpty();
    }

    @Test
    void otherScriptsAreReadToo() {
        assertThat(why("حمل و نقل", "حَمل و نقل")).containsExactly(Why.SAME_WORDS);
        assertThat(why("Żłobek blisko domu", "zlobek blisko domu")).containsExactly(Why.SAME_WORDS);
    }

    private static List<Why> why(String one, String other) {
        Map<String, String> ideas = new LinkedHashMap<>();
        ideas.put("1", one);
        ideas.put("2", other);
        return Alike.among(ideas).stream().map(Alike::why).toList();
    }
}
