package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.map.FactorId;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What all sections are told with: sentences, tables that light the map, and ways to take them along. */
final class Telling {

    private static final Words WORDS = Words.of("figures");
    private static final int LIT_STEPS = 2;

    private final MapStage stage;
    private final TakeAlong along;
    private final Runnable workOut;

    /** @param workOut begins once more what was stopped */
    Telling(MapStage stage, TakeAlong along, Runnable workOut) {
        this.stage = stage;
        this.along = along;
        this.workOut = workOut;
    }

    MapStage stage() {
        return stage;
    }

    static Paragraph said(String sentence) {
        Paragraph said = new Paragraph(sentence);
        said.addClassName("mw-research-said");
        return said;
    }

    /** A table of factors, of which one at a time stands out on the map, with what it touches. */
    SheetTable factors(Studied studied, Sheet sheet) {
        return table(sheet, key -> light(studied, new FactorId(key)));
    }

    void light(Studied studied, FactorId factor) {
        stage.lightFrom(factor, LIT_STEPS, studied.map());
    }

    /** @param pick lets what the key stands for stand out */
    SheetTable table(Sheet sheet, Consumer<String> pick) {
        return new SheetTable(sheet, (Optional<String> key) -> key.ifPresentOrElse(pick, stage::lightAll));
    }

    /** A table that nothing is picked in. */
    static SheetTable table(Sheet sheet) {
        return new SheetTable(sheet, key -> {});
    }

    /** The way to take the table along, where that is allowed. */
    Div taken(Studied studied, Sheet sheet) {
        return along.table(() -> studied.fileName(sheet.name()), () -> SheetCsv.text(sheet));
    }

    /** The same for a chart. */
    Div taken(Studied studied, Component chart, String figure) {
        return along.chart(chart, () -> studied.fileName(figure));
    }

    /** What stands where something is not worked out yet. */
    List<Component> notYet() {
        return List.of(said(WORDS.say("not.yet")), Look.button(WORDS.say("not.yet.begin"), "mw-button", workOut));
    }
}
