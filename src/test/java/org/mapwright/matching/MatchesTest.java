package org.mapwright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.matching.Drawn.file;
import static org.mapwright.matching.Drawn.in;
import static org.mapwright.matching.Drawn.map;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.matching.Match.Alike;
import org.mapwright.matching.Match.New;
import org.mapwright.matching.Match.Same;

/** What is the same without asking, what is asked, and what is new. */
class MatchesTest {

    private static final FactorId FIRST = new FactorId("f1");

    @ParameterizedTest(name = "[{0}] on the map, [{1}] in the file: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Parental stress                | Parental stress         | same
            Parental stress                | PARENTAL  stress        | same
            Strain = Parental stress       | parental stress         | same
            Parental stress                | Parent stress           | alike
            Waiting times                  | Waiting lists           | alike
            Access to childcare            | Childcare access        | alike
            Quality of housing             | Housing quality         | alike
            Neighbourhood safety           | Neighborhood safety     | alike
            Mental health                  | Mental health of parents| alike
            Access to childcare            | Access to housing       | new
            Housing insecurity             | Food insecurity         | new
            Family income                  | Household income        | new
            Trust in services              | Trust in neighbours     | new
            Strain = Parental stress       | Parent stress           | new
            """)
    void aFactorIsTheSameOrAskedAboutOrNew(String onMap, String inFile, String expected) {
        Match match = Matches.between(file(inFile + ",zzz,+"), map(onMap))
                .of(in(file(inFile + ",zzz,+"), inFile.replaceAll(" +", " ")));

        assertThat(match)
                .isEqualTo(
                        switch (expected) {
                            case "same" -> new Same(FIRST);
                            case "alike" -> new Alike(FIRST);
                            default -> new New();
                        });
    }

    @Test
    void aLabelCountsBeforeAnotherWording() {
        Imported file = file("Stress,Sleep,-");

        Matches matches = Matches.between(file, map("Strain = stress", "stress"));

        assertThat(matches.of(in(file, "Stress"))).isEqualTo(new Same(new FactorId("f2")));
    }

    @Test
    void whereSeveralAreCalledSoSomebodyHasToSayWhich() {
        Imported file = file("Stress,Sleep,-");

        Matches matches = Matches.between(file, map("Stress", "stress"));

        assertThat(matches.of(in(file, "Stress"))).isEqualTo(new Alike(FIRST));
    }

    @Test
    void whatIsTheSameAsAnotherOfTheFileIsNotAskedAboutAgain() {
        Imported file = file("Trust in services,Trust in service,+");

        Matches matches = Matches.between(file, map("Trust in services"));

        assertThat(matches.of(in(file, "Trust in service"))).isEqualTo(new New());
    }

    @Test
    void theFileOfThisMapKnowsItsFactorsWhateverTheyAreCalledNow() {
        MapFile written = MapFiles.write(map("Stress", "Sleep"), Format.JSON, "ours")
                .files()
                .getFirst();
        Imported file = (Imported) MapFiles.read(written);

        Matches matches = Matches.between(file, map("Worry", "Nights"));

        assertThat(matches.same()).isEqualTo(2);
    }

    @Test
    void aSuggestionDoesNotCountUntilSomebodyTakesIt() {
        SystemMap map = map("Waiting times", "Stress");
        Imported file = file("Waiting lists,stress,+", "Noise,stress,+");
        Matches matches = Matches.between(file, map);
        FactorId lists = in(file, "Waiting lists");
        assertThat(matches.standing(lists)).isEmpty();
        assertThat(new int[] {matches.same(), matches.open(), matches.fresh()}).containsExactly(1, 1, 1);

        Matches taken = matches.with(Map.of(lists, new Same(FIRST)), map);
        assertThat(taken.standing(lists)).isEqualTo(Optional.of(FIRST));
        assertThat(new int[] {taken.same(), taken.open(), taken.fresh()}).containsExactly(2, 0, 1);

        Matches refused = matches.with(Map.of(lists, new New()), map);
        assertThat(new int[] {refused.same(), refused.open(), refused.fresh()}).containsExactly(1, 0, 2);
    }

    @Test
    void aChoiceOfWhatIsGoneDoesNotCount() {
        Imported file = file("Noise,Stress,+");
        SystemMap map = map("Stress");

        Matches matches =
                Matches.between(file, map).with(Map.of(in(file, "Noise"), new Same(new FactorId("gone"))), map);

        assertThat(matches.of(in(file, "Noise"))).isEqualTo(new New());
    }
}
