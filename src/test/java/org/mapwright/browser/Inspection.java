package org.mapwright.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the page that a window shows, one sentence each. The rules stand in {@code inspect.js}. */
final class Inspection {

    /** The least size of words, in CSS pixels. */
    private static final double SMALLEST = 12.5;

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String RULES = Stream.of("seeing.js", "words.js", "presses.js", "inspect.js")
            .map(Inspection::script)
            .collect(Collectors.joining("\n", "({ smallest, target }) => {\n", "\n}"));

    private Inspection() {}

    /** What does not fit, by measuring. */
    static List<String> misfits(Page page, int target) {
        Object found = page.evaluate(RULES, Map.of("smallest", SMALLEST, "target", target));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What keeps people out, as axe-core finds it. */
    static List<String> barriers(Page page) {
        return barriers(new AxeBuilder(page));
    }

    /** What is too pale to be read, as axe-core finds it: all that changes with the colours. */
    static List<String> pale(Page page) {
        return barriers(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> barriers(AxeBuilder axe) {
        // No page of ours has frames; without them axe needs no page of its own to gather what it found.
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(Inspection::sentences)
                .toList();
    }

    private static Stream<String> sentences(Rule rule) {
        return rule.getNodes().stream().map(place -> rule.getId() + ": " + seen(place));
    }

    private static String seen(CheckedNode place) {
        String html = place.getHtml().replaceAll("\\s+", " ");
        return place.getTarget() + " " + html.substring(0, Math.min(160, html.length()));
    }

    static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Inspection.class.getResourceAsStream("/screens/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
