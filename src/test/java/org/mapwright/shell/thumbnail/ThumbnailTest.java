package org.mapwright.shell.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawnFactor;
import org.mapwright.map.DrawnLink;
import org.mapwright.map.DrawnVotes;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;

final class ThumbnailTest {

    private static final String NASTY = "</svg><script>alert(1)</script>";

    @Test
    void nothingThatPeopleWroteStandsInThePicture() {
        var map = new Drawing(NASTY, Optional.of("a"), List.of(factor("a", NASTY, 0, 0)), List.of());

        assertThat(Thumbnail.of(map))
                .doesNotContain("script")
                .doesNotContain("alert")
                .contains("outcome focal");
    }

    @Test
    void aLinkIsDrawnFromTheMiddleOfItsCauseToTheMiddleOfItsEffect() {
        var link = new DrawnLink(
                "l", "a", "b", Polarity.NEGATIVE, 1, Certainty.SURE, Delay.NONE, false, 1, false, List.of());
        var map = new Drawing(
                "Map",
                Optional.empty(),
                List.of(factor("a", "Stress", 0, 0), factor("b", "Sleep", 100, 0)),
                List.of(link));

        assertThat(Thumbnail.of(map)).contains("<path class=\"negative\" d=\"M0 0Q50 12 100 0\"/>");
    }

    @Test
    void anEmptyMapHasAnEmptyPicture() {
        assertThat(Thumbnail.of(new Drawing("Map", Optional.empty(), List.of(), List.of())))
                .startsWith("<svg")
                .doesNotContain("<rect class");
    }

    private static DrawnFactor factor(String id, String label, double x, double y) {
        return new DrawnFactor(
                id, label, List.of(), FactorKind.OUTCOME, Optional.empty(), List.of(), DrawnVotes.NONE, x, y);
    }
}
