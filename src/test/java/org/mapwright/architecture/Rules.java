package org.mapwright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules of the house, each with the sentence that the architecture page quotes. */
final class Rules {

    private static final String BASE = "org.mapwright.";
    /** What all features stand on; {@code ui} is for their pages only, since Vaadin is. */
    private static final Set<String> SHARED = Set.of("value", "ui");

    private Rules() {}

    /** Every rule by its sentence. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>(libraries());
        rules.put(
                "A feature's pages and its store do not know each other",
                noClasses()
                        .that()
                        .resideInAPackage("..ui..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.mapwright..store.."));
        rules.put(
                "A feature's store does not know its pages",
                noClasses()
                        .that()
                        .resideInAPackage("..store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.mapwright..ui.."));
        rules.put(
                "A feature's root knows neither its pages nor its store",
                noClasses()
                        .that(areInTheRootOfAFeature())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.mapwright..ui..", "org.mapwright..store..", "org.mapwright..json.."));
        rules.put("Pages and stores are package-private", packagePrivate());
        rules.put("Records and enums carry nothing of Spring", plainValues());
        FeatureTable.MAY_USE.forEach((feature, uses) -> rules.put(sentence(feature, uses), uses(feature, uses)));
        return rules;
    }

    private static Map<String, ArchRule> libraries() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("Only pages use Vaadin", only("com.vaadin..", "..ui.."));
        rules.put(
                "Only stores, and the ledger that they share, use Neo4j",
                only("org.neo4j..", "..store..", BASE + "ledger.."));
        rules.put(
                "Only analysis, and the benchmark beside it, use JGraphT",
                only("org.jgrapht..", BASE + "analysis..", BASE + "shell.bench.."));
        rules.put(
                "Only layout and analysis use JUNG",
                only("edu.uci.ics.jung..", BASE + "layout..", BASE + "analysis.."));
        rules.put("Only workshop uses ZXing", only("com.google.zxing..", BASE + "workshop.."));
        rules.put("Only layout uses ELK", only("org.eclipse.elk..", BASE + "layout.."));
        rules.put(
                "Only what speaks with files, browsers or the store uses Jackson",
                only(
                        "tools.jackson..",
                        BASE + "exchange..",
                        BASE + "live..",
                        BASE + "report..",
                        BASE + "api..",
                        BASE + "workshop..",
                        BASE + "shell..",
                        "..store..",
                        "..json..",
                        "..live..",
                        "..ui.."));
        return rules;
    }

    private static ArchRule only(String library, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchRule packagePrivate() {
        return classes()
                .that()
                .resideInAPackage("..store..")
                .or(describe("are views", type -> type.isAnnotatedWith("com.vaadin.flow.router.Route")))
                .should()
                .notBePublic()
                .allowEmptyShould(true);
    }

    private static ArchRule plainValues() {
        return noClasses()
                .that(describe("are records or enums", type -> type.isRecord() || type.isEnum()))
                .should()
                .beAnnotatedWith(describe(
                        "an annotation of Spring",
                        annotation -> annotation.getRawType().getPackageName().startsWith("org.springframework")));
    }

    private static ArchRule uses(String feature, Set<String> uses) {
        DescribedPredicate<JavaClass> foreign = describe("in another feature", type -> {
            String other = featureOf(type);
            return !other.isEmpty() && !other.equals(feature) && !SHARED.contains(other) && !uses.contains(other);
        });
        return noClasses()
                .that()
                .resideInAPackage(BASE + feature + "..")
                .should()
                .dependOnClassesThat(foreign)
                .allowEmptyShould(true);
    }

    private static String sentence(String feature, Set<String> uses) {
        return feature + " uses "
                + (uses.isEmpty()
                        ? "no other feature"
                        : String.join(", ", uses.stream().sorted().toList()));
    }

    static String featureOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()).split("\\.", 2)[0] : "";
    }

    private static DescribedPredicate<JavaClass> areInTheRootOfAFeature() {
        return resideInAPackage("org.mapwright.*")
                .and(DescribedPredicate.not(resideInAnyPackage("org.mapwright.architecture", "org.mapwright.ui")));
    }
}
