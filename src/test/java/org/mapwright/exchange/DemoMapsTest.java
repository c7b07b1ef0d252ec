package org.mapwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapwright.analysis.depth.DepthScheme;
import org.mapwright.analysis.depth.Portfolio;
import org.mapwright.exchange.poster.LabelBox;
import org.mapwright.map.CausalLink;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;

/** The demo maps show what they are meant to show. */
class DemoMapsTest {

    private static Stream<SystemMap> maps() {
        return DemoMaps.all().stream().map(Imported::toMap);
    }

    @Test
    void bothSayThatTheyAreIllustrative() {
        assertThat(DemoMaps.all())
                .extracting(map -> map.title().value())
                .containsExactly("Family support, Glasgow (illustrative)", "Family support, Southwark (illustrative)");
        assertThat(DemoMaps.all())
                .extracting(map -> map.origin().map(o -> o.place().value()))
                .containsExactly(Optional.of("glasgow"), Optional.of("southwark"));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void eachIsAsLargeAsAWorkshopDraws(SystemMap map) {
        assertThat(map.factors()).hasSizeBetween(30, 45);
        assertThat(map.links()).hasSizeBetween(60, 90);
        assertThat(map.focal()).isPresent();
        assertThat(map.factors().values()).allMatch(f -> f.theme().isPresent());
        assertThat(map.factors().values()).allMatch(f -> !map.linksOf(f.id()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void peopleDisagreeAndDoubtInEach(SystemMap map) {
        List<CausalLink> links = List.copyOf(map.links().values());
        List<CausalLink> contested =
                links.stream().filter(link -> link.reading().contested()).toList();

        assertThat(contested).hasSizeBetween(3, 5);
        assertThat(contested)
                .allMatch(link -> link.claims().stream()
                        .allMatch(claim -> claim.stance().evidence().isPresent()));
        assertThat(links.stream()
                        .filter(link -> link.reading().polarity() == Polarity.UNCERTAIN)
                        .toList())
                .hasSizeBetween(5, 8);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void feedbackRunsBothWays(SystemMap map) {
        List<Integer> signs = new TinyLoopSearch(map).signs();

        assertThat(signs).hasSizeBetween(10, 40);
        assertThat(signs).contains(1, -1);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void noTwoLabelsComeNearerThanLinksNeed(SystemMap map) {
        List<PlacedFactor> placed = map.factors().values().stream()
                .map(f -> new PlacedFactor(f, map.positionOf(f.id())))
                .toList();
        for (PlacedFactor one : placed) {
            for (PlacedFactor other : placed) {
                assertThat(one.equals(other) || LabelBox.of(one).isClearOf(LabelBox.of(other), 34))
                        .as(one.factor().label() + " and " + other.factor().label())
                        .isTrue();
            }
        }
    }

    @Test
    void aThirdOfTheFactorsOfGlasgowHaveVotes() {
        SystemMap glasgow = maps().findFirst().orElseThrow();

        assertThat(glasgow.factors().values().stream()
                        .filter(f -> f.ratings().controllability().total() >= 10)
                        .toList())
                .hasSizeBetween(12, 16);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void theFilesAreAsMapwrightWritesThem(SystemMap map) throws IOException {
        String name = "/demo/" + map.place() + ".json";
        byte[] written =
                MapFiles.write(map, Format.JSON, "demo").files().getFirst().bytes();

        try (InputStream packed = Objects.requireNonNull(DemoMaps.class.getResourceAsStream(name))) {
            assertThat(Arrays.equals(written, packed.readAllBytes())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyActionSaysHowDeepItReaches(SystemMap map) {
        Stream.of(DepthScheme.values()).forEach(scheme -> {
            Portfolio portfolio = Portfolio.of(map, scheme);
            assertThat(portfolio.total()).isEqualTo(3);
            assertThat(portfolio.open()).isEmpty();
            assertThat(portfolio.unclear()).isEmpty();
        });
    }

    @Test
    void thePlacesDiffer() {
        List<Set<String>> labels = maps().map(map -> {
                    Set<String> set = new HashSet<>();
                    map.factors().values().forEach(f -> set.add(f.label().value()));
                    return set;
                })
                .toList();
        Set<String> shared = new HashSet<>(labels.getFirst());
        shared.retainAll(labels.getLast());

        assertThat(shared).contains("Trust in services", "Parental stress").hasSizeLessThan(8);
    }
}
