package org.mapwright.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts stand in message files, and code and files know the same ones. */
final class WordsInFilesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern FEATURE = Pattern.compile("Words\\.of\\(\"([a-z]+)\"\\)");
    private static final Pattern SAID =
            Pattern.compile("(?:WORDS|Words\\.of\\(\"[a-z]+\"\\))\\.say\\(\\s*\"([a-z.]+)\"");
    /** A call that shows its literal, which has a space between letters. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:setText|setTitle|setPlaceholder|setAriaLabel|setLabel|setHeaderTitle|Notification\\.show|new (?:Span|Paragraph|H[1-6]|ListItem|ActionButton|ActionLink))\\(\\s*\"[^\"]*[a-z] [a-z][^\"]*\"");

    private static final Pattern OTHER = Pattern.compile("[a-z]+_[a-z]{2}");
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*([^#!=:\\s]+)[ \\t]*[=:]");
    private static final Pattern PART = Pattern.compile("\\{(\\d+)");
    private static final String FILLED_BY_THE_COMMAND_LINE = "${";

    @TestFactory
    Stream<DynamicTest> everyTextIsUsed() throws IOException {
        List<String> code = literals();
        return english()
                .flatMap(file -> keys(file)
                        .map(key -> DynamicTest.dynamicTest(
                                name(file) + ": " + key,
                                () -> assertThat(code).anyMatch(literal -> names(literal, name(file), key)))));
    }

    @TestFactory
    Stream<DynamicTest> everyTextThatIsAskedForExists() throws IOException {
        return sources()
                .filter(source -> FEATURE.matcher(read(source)).find())
                .map(source -> DynamicTest.dynamicTest(source.getFileName().toString(), () -> {
                    String code = read(source);
                    List<String> known = FEATURE.matcher(code)
                            .results()
                            .map(feature -> MESSAGES.resolve(feature.group(1) + ".properties"))
                            .flatMap(WordsInFilesTest::keys)
                            .toList();
                    SAID.matcher(code)
                            .results()
                            .map(said -> said.group(1))
                            .forEach(key -> assertThat(known)
                                    .as(key)
                                    .anyMatch(one -> one.equals(key) || (key.endsWith(".") && one.startsWith(key))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyTextCanBePutTogether() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(
                name(file),
                () -> properties(file).values().stream()
                        .map(Object::toString)
                        .filter(text -> !text.contains(FILLED_BY_THE_COMMAND_LINE))
                        .forEach(text -> assertThat(
                                        new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 1, 1, 1, 1, 1}))
                                .doesNotContain("{"))));
    }

    @TestFactory
    Stream<DynamicTest> anotherLanguageSaysOnlyWhatEnglishSaysWithTheSameParts() throws IOException {
        return files().filter(file -> OTHER.matcher(name(file)).matches())
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    Properties english = properties(MESSAGES.resolve(name(file).replaceAll("_.*", "") + ".properties"));
                    properties(file)
                            .forEach((key, text) -> assertThat(parts(text.toString()))
                                    .as(key.toString())
                                    .isEqualTo(parts(english.getOrDefault(key, "no such text {99}")
                                            .toString())));
                }));
    }

    /** Of two texts with one key the second would silently stand for both. */
    @TestFactory
    Stream<DynamicTest> everyKeyStandsOnce() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(
                name(file), () -> assertThat(keysAsWritten(file)).doesNotHaveDuplicates()));
    }

    /** The keys line by line; a map of texts would hide what stands twice. */
    private static List<String> keysAsWritten(Path file) {
        return KEY.matcher(read(file)).results().map(found -> found.group(1)).toList();
    }

    /** The numbers of the parts that are filled in, each once. */
    private static Set<String> parts(String text) {
        return PART.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> noTextStandsInTheCode() throws IOException {
        return sources()
                .map(source -> DynamicTest.dynamicTest(
                        source.getFileName().toString(),
                        () -> assertThat(SHOWN.matcher(read(source)).results().map(MatchResult::group))
                                .isEmpty()));
    }

    /** A literal names a key alone, with its feature, as the start of a family, or as an option of the command line. */
    private static boolean names(String literal, String feature, String key) {
        return literal.equals(key)
                || literal.equals(feature + "." + key)
                || (literal.endsWith(".") && key.startsWith(literal))
                || literal.equals("--" + key)
                || (key.startsWith("usage.description") && literal.startsWith("messages."));
    }

    private static List<String> literals() throws IOException {
        return sources()
                .flatMap(source -> LITERAL.matcher(read(source)).results().map(found -> found.group(1)))
                .distinct()
                .toList();
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            return tree
                    .filter(path -> path.toString().endsWith(".java") && !path.endsWith("Words.java"))
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    private static Stream<Path> english() throws IOException {
        return files().filter(file -> !OTHER.matcher(name(file)).matches());
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> folder = Files.list(MESSAGES)) {
            return folder.sorted().collect(Collectors.toList()).stream();
        }
    }

    private static Stream<String> keys(Path file) {
        return properties(file).stringPropertyNames().stream().sorted();
    }

    private static Properties properties(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("No texts in " + file, e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + source, e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }
}
