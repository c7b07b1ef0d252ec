package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.canvas.ui.MapLook;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Polarity;
import org.mapwright.map.Reading;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What the link says on the map, and how that came about. */
final class ReadingSection extends Div {

    private static final Words WORDS = Words.of("editor");

    void show(CausalLink link) {
        removeAll();
        Reading reading = link.reading();
        Span words = new Span(
                strong(WORDS.say("reading.on-the-map", WORDS.say("answer.", reading.polarity()))),
                new Span(" " + grounds(link)));
        Span detail = Look.small(WORDS.say(
                "reading.detail",
                LinkSentence.strength(reading.strength()),
                WORDS.say("certainty.", reading.certainty()),
                WORDS.say("delay.", reading.delay())));
        Div line = Look.block("mw-sentence", MapLook.sign(reading.polarity(), false), new Div(words, new Div(detail)));
        Div section = Look.block("mw-section", line);
        add(section);
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("mw-strong");
        return span;
    }

    private static String grounds(CausalLink link) {
        Map<Polarity, Integer> counts = Reading.counts(link.claims());
        if (link.agreed().isPresent()) {
            return WORDS.say("reading.because-agreed");
        }
        if (counts.size() == 1) {
            return WORDS.say("reading.because-all", link.claims().size());
        }
        String said = Stream.of(Polarity.values())
                .filter(counts::containsKey)
                .map(polarity -> WORDS.say(
                        "reading.say." + polarity.name().toLowerCase(Locale.ROOT), counts.getOrDefault(polarity, 0)))
                .collect(Collectors.joining(", "));
        return WORDS.say(isTie(counts) ? "reading.because-tie" : "reading.because-most", ClaimsTable.upperFirst(said));
    }

    private static boolean isTie(Map<Polarity, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.values().stream().filter(count -> count == most).count() > 1;
    }
}
