package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mapwright.map.FactorId;
import org.mapwright.map.RecordedChange;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** What happened to a factor, in words, newest first; the rest is one click away. */
final class HistorySection extends Div {

    private static final Words WORDS = Words.of("editor");
    private static final int SHORT = 4;
    private static final int READ = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final History past;
    private final FactorId factor;
    private boolean all;

    HistorySection(History past, FactorId factor) {
        this.past = past;
        this.factor = factor;
    }

    void show(SystemMap map) {
        removeAll();
        List<Line> lines =
                past.newest(READ).stream().flatMap(change -> lines(map, change)).toList();
        Div list = Look.block("mw-history");
        lines.stream()
                .limit(all ? lines.size() : SHORT)
                .forEach(line -> list.add(new Span(line.day()), new Span(line.text())));
        add(Look.section(WORDS.say("history.title"), WORDS.say("history.count", lines.size()), list));
        if (lines.size() > SHORT) {
            add(Look.button(WORDS.say(all ? "history.fewer" : "history.all"), "mw-button plain", () -> {
                all = !all;
                show(map);
            }));
        }
    }

    private Stream<Line> lines(SystemMap map, RecordedChange change) {
        return change.events().stream()
                .flatMap(event -> HistoryWords.about(factor, event, map).stream())
                .map(what -> new Line(
                        day(change),
                        WORDS.say("history.line", change.by().pseudonym().value(), what)));
    }

    private static String day(RecordedChange change) {
        LocalDate day = LocalDate.ofInstant(change.at(), ZoneId.systemDefault());
        return day.equals(LocalDate.now(ZoneId.systemDefault())) ? WORDS.say("history.today") : DAY.format(day);
    }

    private record Line(String day, String text) {}
}
