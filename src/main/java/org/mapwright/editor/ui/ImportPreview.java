package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mapwright.canvas.ui.MapCanvas;
import org.mapwright.exchange.FileRead;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.StyleAnswers;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.map.Drawing;
import org.mapwright.map.FactorId;
import org.mapwright.map.MapId;
import org.mapwright.map.Position;
import org.mapwright.map.Title;
import org.mapwright.place.Place;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.ChoiceField;
import org.mapwright.ui.Icon;
import org.mapwright.ui.LineField;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What would come: the map as drawn, what is lost on the way, and the two things to decide. Nothing is added yet. */
final class ImportPreview extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");
    private static final int LONGEST_TITLE = 120;

    private final transient ChosenFiles files;
    private final Div losses = new Div();
    private final MapCanvas canvas = new MapCanvas();
    private transient Imported imported;
    private final transient Map<FactorId, Position> positions = new HashMap<>();
    private final LineField title = new LineField(WORDS.say("import.map-title"), LONGEST_TITLE);
    private final ChoiceField<Place> place;

    ImportPreview(
            ChosenFiles files, Imported imported, List<Place> places, Runnable another, Consumer<ImportWish> bringIn) {
        this.files = files;
        this.imported = imported;
        place = new ChoiceField<>(WORDS.say("import.place"), places, Place::name);
        title.fill(imported.title().value());
        addClassName("mw-import");
        Div sides = Look.block("mw-import-sides", asked(), picture());
        add(
                head(files.map(), another),
                sides,
                new ImportFooter(another, WORDS.say("import.bring-in"), () -> decide(bringIn)));
    }

    /** Which file it is, and the way to another. */
    static Div head(MapFile file, Runnable another) {
        H1 name = new H1(file.name());
        name.addClassName("mw-title");
        Div words = new Div(name, Look.small(WORDS.say("import.read", Math.max(1, file.bytes().length / 1024))));
        Div icon = Look.block("mw-file-icon", new Icon("file-up"));
        return Look.block(
                "mw-import-head",
                icon,
                words,
                Look.block("mw-grow"),
                new ActionButton(WORDS.say("import.another"), another));
    }

    private Div asked() {
        Div left = Look.block("mw-import-asked");
        if (!imported.questions().isEmpty()) {
            left.add(new StyleCard(imported.questions(), this::readAgain));
        }
        left.add(Look.block("mw-card mw-import-decide", title, place, losses));
        showLosses();
        return left;
    }

    /** Takes the file as the answers say; where things stand stays as it is. */
    private void readAgain(StyleAnswers answers) {
        FileRead read = files.read(answers);
        if (read instanceof Imported again) {
            imported = again;
            showLosses();
            canvas.show(drawing());
        }
    }

    private Drawing drawing() {
        return Drawing.of(imported.standingAt(positions)
                .toMap(new MapId("preview"), place.chosen().id()));
    }

    private void showLosses() {
        losses.removeAll();
        int unsigned = imported.report().count(FindingKind.SIGN_NOT_STATED);
        if (unsigned > 0) {
            Paragraph signs = new Paragraph(
                    WORDS.say(unsigned >= imported.links().size() ? "import.no-signs" : "import.some-signs", unsigned));
            signs.addClassName("mw-note");
            losses.add(signs);
        }
        losses.add(new LossCard(imported.report()));
    }

    private Div picture() {
        Drawing drawing = drawing();
        canvas.show(drawing);
        canvas.onMoved(positions::putAll);
        Div tools = Look.block("mw-actions", new ActionButton(WORDS.say("import.tidy"), canvas::tidy).with("sparkles"));
        if (!imported.placed() || Crowding.of(drawing.factors())) {
            canvas.tidy();
            tools.add(Look.small(WORDS.say(imported.placed() ? "import.was-crowded" : "import.was-unplaced")));
        }
        return Look.block("mw-card mw-import-picture", canvas, tools);
    }

    private void decide(Consumer<ImportWish> bringIn) {
        try {
            Title named = new Title(title.text());
            title.accept();
            bringIn.accept(new ImportWish(
                    imported, Map.copyOf(positions), named, place.chosen().id()));
        } catch (IllegalArgumentException e) {
            title.refuse(WORDS.say("import.title-needed"));
        } catch (StoreUnavailable e) {
            title.refuse(WORDS.say("refused.store"));
        }
    }
}
