package org.mapwright.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mapwright.report.ToolVersion;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description says what there is: no address more, none less, and the ranges that are kept. */
final class OpenApiTest {

    private final JsonNode description = JsonMapper.shared()
            .readTree(new DescriptionPage().description(new HttpHeaders()).getBody());

    @Test
    void itDescribesExactlyTheAddressesThatExist() {
        Set<String> described = new TreeSet<>(description.get("paths").propertyNames());

        assertThat(described).isEqualTo(addresses()).hasSize(5);
        assertThat(description.get("paths"))
                .allSatisfy(path -> assertThat(path.propertyNames()).containsExactly("get"));
    }

    /** The addresses in the code, with the name that the description has for the part that varies. */
    private static Set<String> addresses() {
        return controllers()
                .filter(type -> type != NothingHere.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(OpenApiTest::addresses)
                .map(address -> address.replace("{map}", "{id}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> addresses(Method page) {
        var all = MergedAnnotations.from(page).stream(RequestMapping.class);
        return all.flatMap(mapping -> {
            assertThat(page.isAnnotationPresent(GetMapping.class))
                    .as("%s only reads", page)
                    .isTrue();
            return Arrays.stream(mapping.getStringArray("path"));
        });
    }

    private static Stream<Class<?>> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents("org.mapwright.api").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }

    @TestFactory
    Stream<DynamicTest> everyNumberHasTheRangeThatIsKept() {
        return AnalysisQuery.NUMBERS.stream()
                .map(number -> DynamicTest.dynamicTest(number.name(), () -> {
                    JsonNode schema = parameter(number.name()).get("schema");
                    assertThat(schema.get("type").asString()).isEqualTo("integer");
                    assertThat(schema.get("minimum").asLong()).isEqualTo(number.least());
                    assertThat(schema.get("maximum").asLong()).isEqualTo(number.most());
                    assertThat(schema.get("default").asLong()).isEqualTo(number.standard());
                }));
    }

    @Test
    void eachAddressNamesTheParametersThatItTakes() {
        List<String> numbers =
                AnalysisQuery.NUMBERS.stream().map(NumberParameter::name).toList();

        assertThat(query("/api/maps/{id}/analysis"))
                .containsExactlyElementsOf(Stream.concat(numbers.stream(), Stream.of(AnalysisQuery.RESEARCH))
                        .toList());
        assertThat(query("/api/maps/{id}/packet")).containsExactlyElementsOf(numbers);
        assertThat(query("/api/maps/{id}")).isEmpty();
        assertThat(query("/api/studies")).isEmpty();
    }

    @Test
    void everyAddressButTheDescriptionItselfNeedsAToken() {
        assertThat(description
                        .at("/components/securitySchemes/accessToken/scheme")
                        .asString())
                .isEqualTo("bearer");
        assertThat(description.at("/security/0").has("accessToken")).isTrue();
        description.get("paths").forEachEntry((path, what) -> {
            boolean isOpen = path.equals("/api/openapi.json");
            assertThat(what.get("get").has("security")).as(path).isEqualTo(isOpen);
            assertThat(what.at("/get/responses").has("401")).as(path).isEqualTo(!isOpen);
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = description.findValuesAsString("$ref");

        assertThat(references)
                .hasSizeGreaterThan(40)
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void itNamesTheVersionThatAnswers() {
        assertThat(description.at("/info/version").asString()).isEqualTo(ToolVersion.get());
        assertThat(description.get("openapi").asString()).startsWith("3.1");
    }

    private List<String> query(String path) {
        return described(path)
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").asString())
                .toList();
    }

    private Stream<JsonNode> described(String path) {
        return description
                .get("paths")
                .get(path)
                .get("get")
                .path("parameters")
                .valueStream()
                .map(parameter ->
                        description.at(parameter.get("$ref").asString().substring(1)));
    }

    private JsonNode parameter(String name) {
        return described("/api/maps/{id}/analysis")
                .filter(parameter -> parameter.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
