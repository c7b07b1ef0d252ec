package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mapwright.canvas.ui.MapCanvas;
import org.mapwright.exchange.FileRead;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.StyleAnswers;
import org.mapwright.map.Drawing;
import org.mapwright.map.FactorId;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.SystemMap;
import org.mapwright.matching.Joining;
import org.mapwright.matching.Match;
import org.mapwright.matching.Matches;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What would come of a file and a map that is here: what is the same, what is lost, how the map would look. */
final class JoinPreview extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");

    private final transient ChosenFiles files;
    private final transient JoinDesk desk;
    private final transient MapSummary into;
    private final transient Consumer<MapId> done;
    private final transient Map<FactorId, Match> choices = new HashMap<>();
    private final Paragraph counts = new Paragraph();
    private final Paragraph trouble = new Paragraph();
    private final Div rows = new Div();
    private final Div losses = new Div();
    private final MapCanvas canvas = new MapCanvas();
    private transient Imported imported;
    private transient SystemMap map;
    private transient Matches found;
    private MatchList list;
    private transient Joining shown;

    JoinPreview(
            ChosenFiles files,
            Imported imported,
            MapSummary into,
            JoinDesk desk,
            Runnable another,
            Consumer<MapId> done) {
        this.files = files;
        this.imported = imported;
        this.into = into;
        this.desk = desk;
        this.done = done;
        map = desk.now(into);
        found = Matches.between(imported, map);
        list = rowsAnew();
        counts.addClassName("mw-join-counts");
        counts.getElement().setAttribute("aria-live", "polite");
        trouble.addClassNames("mw-note", "warn");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        addClassName("mw-import");
        add(
                ImportPreview.head(files.map(), another),
                trouble,
                Look.block("mw-import-sides", asked(), Look.block("mw-card mw-import-picture", canvas)),
                new ImportFooter(another, WORDS.say("join.bring-in"), this::join));
        refresh();
    }

    private Div asked() {
        Div left = Look.block("mw-import-asked");
        if (!imported.questions().isEmpty()) {
            left.add(new StyleCard(imported.questions(), this::readAgain));
        }
        H2 title = new H2(WORDS.say("join.title", into.title().value()));
        title.addClassName("mw-h");
        left.add(Look.block("mw-card mw-import-decide", title, counts, rows, losses));
        return left;
    }

    private MatchList rowsAnew() {
        rows.removeAll();
        MatchList anew = new MatchList(imported, matches(), new FactorNames(map), (factor, match) -> {
            choices.put(factor, match);
            refresh();
        });
        rows.add(anew);
        return anew;
    }

    private Matches matches() {
        return found.with(choices, map);
    }

    /** Takes the file as the answers say; the factors are the same. */
    private void readAgain(StyleAnswers answers) {
        FileRead read = files.read(answers);
        if (read instanceof Imported again) {
            imported = again;
            refresh();
        }
    }

    private void refresh() {
        Matches matches = matches();
        Joining joining = desk.preview(into, imported, map, matches);
        shown = joining;
        trouble.setVisible(false);
        counts.setText(WORDS.say(
                "join.counts",
                matches.same(),
                matches.open(),
                matches.fresh(),
                joining.linksWithFurtherClaims(),
                joining.newLinks()));
        losses.removeAll();
        losses.add(new LossCard(joining.report()));
        canvas.show(Drawing.of(joining.after()));
        canvas.mark(marks(joining));
        joining.hindrance().map(JoinDesk::sentence).ifPresent(this::say);
    }

    private static Map<String, String> marks(Joining joining) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (PlacedFactor placed : joining.command().factors()) {
            marks.put(placed.factor().id().value(), WORDS.say("join.mark"));
        }
        return marks;
    }

    private void join() {
        trouble.setVisible(false);
        Matches matches = matches();
        if (matches.open() > 0) {
            say(WORDS.say("join.still-open", matches.open()));
            list.focusOpen();
        } else if (shown.changesNothing()) {
            say(WORDS.say("join.nothing"));
        } else {
            submit(matches);
        }
    }

    private void submit(Matches matches) {
        switch (desk.join(into, imported, matches, choices, shown)) {
            case JoinDesk.Joined.In in -> done.accept(in.map());
            case JoinDesk.Joined.Not not -> say(not.sentence());
            case JoinDesk.Joined.Outdated outdated -> lookAgain(outdated.now());
        }
    }

    /** What people chose stays chosen where it still can. */
    private void lookAgain(SystemMap now) {
        map = now;
        found = Matches.between(imported, now);
        list = rowsAnew();
        refresh();
        say(WORDS.say("join.outdated"));
    }

    private void say(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
        trouble.scrollIntoView();
    }
}
