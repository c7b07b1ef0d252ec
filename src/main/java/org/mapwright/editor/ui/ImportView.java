package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.exchange.FileRead;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.Unreadable;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.study.Study;
import org.mapwright.ui.ActionLink;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.Look;
import org.mapwright.ui.RailEntry;
import org.mapwright.ui.Screen;
import org.mapwright.ui.Trail;
import org.mapwright.value.Words;

/**
 * Brings in a map that was drawn elsewhere, as a new one or into one that is here: choose a file, look at what would
 * come, then bring it in as one step.
 */
@Route("import")
@PermitAll
class ImportView extends Div implements Screen, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");

    private final transient ImportDesk desk;
    private final transient JoinDesk joining;
    private final Div content = new Div();
    private transient @Nullable Study study;
    private @Nullable Destination destination;

    ImportView(ImportDesk desk, JoinDesk joining) {
        this.desk = desk;
        this.joining = joining;
        addClassName("mw-import-view");
        content.addClassName("mw-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<MapSummary> into = asked.getSingleParameter("into").map(joining::map);
        study = desk.study(into.map(map -> map.study().value()).or(() -> asked.getSingleParameter("study")));
        destination = new Destination(joining.maps(shown()), into);
        if (desk.places(shown()).isEmpty()) {
            askForPlace();
        } else {
            askForFile("");
        }
    }

    /** A map is of a place, so that the first place comes before the first map. */
    private void askForPlace() {
        content.removeAll();
        Paragraph why = new Paragraph(WORDS.say("import.no-place"));
        why.addClassName("mw-lead");
        ActionLink way = new ActionLink("study/" + shown().id().value() + "/people", WORDS.say("import.to-places"));
        content.add(heading(), why, Look.block("mw-ways", way.primary()));
    }

    private static H1 heading() {
        H1 title = new H1(WORDS.say("import.title"));
        title.addClassName("mw-display");
        return title;
    }

    private void askForFile(String refusal) {
        content.removeAll();
        Paragraph lead = new Paragraph(WORDS.say("import.lead"));
        lead.addClassName("mw-lead");
        FileChooser chooser = new FileChooser(this::read);
        content.add(heading(), lead, destination(), chooser);
        destination().onChange(() -> {});
        if (!refusal.isEmpty()) {
            Paragraph why = new Paragraph(refusal);
            why.addClassNames("mw-note", "warn");
            why.getElement().setAttribute("role", "alert");
            content.add(why);
            chooser.hush();
        }
        Paragraph kinds = new Paragraph(WORDS.say("import.kinds"));
        kinds.addClassName("mw-small");
        content.add(kinds);
    }

    private void read(ChosenFiles files) {
        FileRead read = files.read();
        switch (read) {
            case Unreadable unreadable -> askForFile(WORDS.say("import.unreadable", unreadable.sentence()));
            case Imported imported -> {
                destination().onChange(() -> preview(files, imported));
                preview(files, imported);
            }
        }
    }

    private void preview(ChosenFiles files, Imported imported) {
        try {
            show(files, imported);
        } catch (StoreUnavailable e) {
            askForFile(WORDS.say("refused.store"));
        }
    }

    private void show(ChosenFiles files, Imported imported) {
        Runnable another = () -> askForFile("");
        Component preview = destination()
                .into()
                .<Component>map(map -> new JoinPreview(files, imported, map, joining, another, this::open))
                .orElseGet(() -> new ImportPreview(
                        files, imported, desk.places(shown()), another, wanted -> open(desk.bringIn(shown(), wanted))));
        content.removeAll();
        content.add(destination(), preview);
    }

    private void open(MapId map) {
        UI.getCurrent().navigate(MapView.class, new RouteParameters("map", map.value()));
    }

    private Study shown() {
        return Objects.requireNonNull(study, "The study is known when the page is entered");
    }

    private Destination destination() {
        return Objects.requireNonNull(destination, "Where a file goes is asked when the page is entered");
    }

    @Override
    public Trail trail() {
        return Trail.of(Crumb.to("", shown().title()), Crumb.of(WORDS.say("import.title")));
    }

    @Override
    public RailEntry entry() {
        return RailEntry.MAPS;
    }
}
