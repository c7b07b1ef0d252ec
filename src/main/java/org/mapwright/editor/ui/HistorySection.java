package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
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
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What happened to a factor, in words, newest first; the rest is one click away. */
final class HistorySection extends Div {

    private static final Words WORDS = Words.of("editor");
    private static final int SHORT = 4;
    private static final int READ = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final History past;
    private final FactorId factor;
    private final Span count = Look.small("");
    private final Div list = Look.block("mw-history");
    private final NativeButton more = Look.button("", "mw-button plain", this::turn);
    private List<Line> lines = List.of();
    private boolean all;

    HistorySection(History past, FactorId factor) {
        this.past = past;
        this.factor = factor;
        add(Look.section(WORDS.say("history.title"), count, list), more);
    }

    void show(SystemMap map) {
        lines = past.newest(READ).stream().flatMap(change -> lines(map, change)).toList();
        count.setText(" " + WORDS.say("history.count", lines.size()));
        list();
    }

    private void turn() {
        all = !all;
        list();
    }

    private void list() {
        list.removeAll();
        lines.stream()
                .limit(all ? lines.size() : SHORT)
                .forEach(line -> list.add(new Span(line.day()), new Span(line.text())));
        more.setText(WORDS.say(all ? "history.fewer" : "history.all"));
        more.setVisible(lines.size() > SHORT);
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
