package org.mapwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mapwright.MapwrightApplication;
import org.springframework.modulith.core.ApplicationModules;

/** The house as it is meant to be; a rule that nothing can break would be no rule, so intruders are planted. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mapwright");

    private static final JavaClasses INTRUDERS = new ClassFileImporter().importPackages("org.mapwright.place.planted");

    @Test
    void featuresFormNoCyclesAndKeepTheirInsidesToThemselves() {
        ApplicationModules.of(MapwrightApplication.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEveryRule() {
        return Rules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(HOUSE)));
    }

    @Test
    void everyFeatureStandsInTheTable() {
        Set<String> features = HOUSE.stream()
                .map(Rules::featureOf)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        assertThat(FeatureTable.MAY_USE.keySet()).containsAll(features);
    }

    @TestFactory
    Stream<DynamicTest> anIntruderIsCaught() {
        return Stream.of(
                        "Only pages use Vaadin",
                        "Only stores, and the ledger that they share, use Neo4j",
                        "Only analysis, and the benchmark beside it, use JGraphT",
                        "A feature's pages and its store do not know each other",
                        "A feature's store does not know its pages",
                        "Pages and stores are package-private",
                        "Records and enums carry nothing of Spring",
                        "place uses backup")
                .map(sentence -> DynamicTest.dynamicTest(sentence, () -> {
                    ArchRule rule = Objects.requireNonNull(Rules.all().get(sentence), sentence);
                    assertThat(rule.evaluate(INTRUDERS).hasViolation()).isTrue();
                }));
    }
}
