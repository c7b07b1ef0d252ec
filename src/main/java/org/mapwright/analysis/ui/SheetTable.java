package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.value.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A table of figures on the page, sorted by any column; picking a line tells its key, picking it again nothing. */
@Tag("figure-table")
@JsModule("context://mapwright/mapwright.js")
final class SheetTable extends Component {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("figures");

    private transient Optional<String> picked = Optional.empty();

    SheetTable(Sheet sheet, Consumer<Optional<String>> pick) {
        getElement()
                .addEventListener("line-pick", event -> {
                    String key = event.getEventData().get("event.detail.id").asString();
                    mark(picked.equals(Optional.of(key)) ? Optional.empty() : Optional.of(key));
                    pick.accept(picked);
                })
                .addEventData("event.detail.id");
        getElement().setProperty("what", WORDS.say("what"));
        show(sheet);
    }

    void show(Sheet sheet) {
        getElement().setProperty("all", WORDS.say("all.lines", sheet.lines().size()));
        getElement().setPropertyJson("sheet", json(sheet));
    }

    void mark(Optional<String> key) {
        picked = key;
        getElement().setProperty("picked", key.orElse(""));
    }

    private static ObjectNode json(Sheet sheet) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", sheet.title()).put("sorted", sheet.sorted().orElse(-1));
        var columns = json.putArray("columns");
        sheet.columns().forEach(column -> add(columns.addObject(), column));
        var lines = json.putArray("lines");
        sheet.lines().forEach(line -> {
            var cells = lines.addObject().put("id", line.key()).putArray("cells");
            line.cells().forEach(cell -> add(cells.addObject(), cell));
        });
        return json;
    }

    private static void add(ObjectNode json, Sheet.Column column) {
        json.put("title", column.title()).put("number", column.number());
        column.definition()
                .ifPresent(told -> json.putObject("definition")
                        .put("name", told.name())
                        .put("means", told.means())
                        .put("source", told.source())
                        .put("granted", told.granted()));
    }

    private static void add(ObjectNode json, Cell cell) {
        json.put("text", cell.text());
        cell.value().ifPresent(value -> json.put("value", value));
        cell.places().ifPresent(places -> add(json.putObject("places"), places));
    }

    static void add(ObjectNode json, Cell.Places places) {
        json.put("place", places.place())
                .put("low", places.low())
                .put("high", places.high())
                .put("last", places.last());
    }
}
