package org.mapwright.analysis.research;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapwright.analysis.Oracles;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.research.ResearchSet.Parameters;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.TextMap;

class ResearchWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            "a"; The drawing has no links.
            "a -+> b"; No way in the drawing is longer than 1 link, since no feedback loop leads back.
            "a -+> b -+> c"; No way in the drawing is longer than 2 links, since no feedback loop leads back.
            "a -+> b -+> a"; The order is the same for ways of 2 links as for ways of one link less.
            """)
    void howFarTheOrderIsStableIsSaid(String drawing, String sentence) {
        assertThat(ResearchWords.stability(of(TextMap.map(drawing)).micmac())).isEqualTo(sentence);
    }

    @Test
    void anOrderThatIsNotStableSaysSoAndWhatIsSafer() {
        assertThat(ResearchWords.stability(of(Oracles.LONDON).micmac()))
                .startsWith("Not stable: the order still changed at ways of 8 links.")
                .contains("Katz");
    }

    @Test
    void whyNothingWasAddedUpIsSaid() {
        assertThat(ResearchWords.outcome(of(TextMap.map("a -+> b -+> a")).dematel()))
                .startsWith("Nothing can be added up");
        assertThat(ResearchWords.outcome(of(Oracles.GLASGOW).dematel())).contains("Signs and delays are left out");
    }

    @Test
    void theDivisionIsToldWithItsModularityAndItsRuns() {
        assertThat(ResearchWords.division(of(TextMap.map("a -+> b; c -+> d")).communities()))
                .isEqualTo("2 parts; modularity 0.50. 10 of 10 runs of the search found these very parts.");
    }

    @Test
    void whatStandsAloneIsNamed() {
        SystemMap map = TextMap.map("a -+> b; Sleep; Money");

        assertThat(ResearchWords.leftOut(of(map).structuralHoles(), map))
                .containsExactly("Left out, since nothing is linked with it: sleep and money.");
        assertThat(ResearchWords.leftOut(of(Oracles.GLASGOW).structuralHoles(), Oracles.GLASGOW))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyQuadrantHasANameAndAMeaning(Quadrant quadrant) {
        assertThat(ResearchWords.name(quadrant)).isEqualToIgnoringCase(quadrant.name());
        assertThat(ResearchWords.meaning(quadrant)).startsWith("In our drawing it ");
    }

    private static ResearchSet of(SystemMap map) {
        return ResearchSet.of(map, Parameters.DEFAULT, Termination.NEVER);
    }
}
