package org.mapwright.shell.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.RailEntry;
import org.mapwright.ui.Screen;
import org.mapwright.ui.ScreenChanged;
import org.mapwright.ui.Trail;
import org.mapwright.value.Words;

/** The people and the places of a study, for those who look after it. */
@Route("study/:study/people")
@PermitAll
final class PeopleView extends Div implements Screen, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("people");

    private final transient PeopleParts parts;
    private transient @Nullable StudyPage page;

    PeopleView(PeopleParts parts) {
        this.parts = parts;
        addClassNames("mw-page", "mw-people-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(StudyPage.of(event, parts.signedIn()));
    }

    private void show(StudyPage shown) {
        page = shown;
        var again = (Runnable) () -> show(new StudyPage(shown.study(), shown.member()));
        removeAll();
        add(heading(shown));
        add(new PeopleSection(parts, shown, again), new InvitationsSection(parts, shown, again));
        add(new PlacesSection(parts.maps(), parts.places(), shown.member(), again));
        ScreenChanged.announce(this);
    }

    private Div heading(StudyPage shown) {
        var title = new H1(WORDS.say("title"));
        title.addClassName("mw-display");
        var lead = new Paragraph(WORDS.say("lead", shown.study().title()));
        lead.addClassName("mw-lead");
        var rename = new ActionButton(
                        WORDS.say("rename"),
                        () -> new RenameStudyDialog(
                                        parts.studies(), shown, renamed -> show(new StudyPage(renamed, shown.member())))
                                .open())
                .with("pencil");
        var tools = new Div(rename);
        tools.addClassName("mw-home-tools");
        var heading = new Div(new Div(title, lead), tools);
        heading.addClassName("mw-home-heading");
        return heading;
    }

    @Override
    public Trail trail() {
        StudyPage shown = page;
        return shown == null
                ? Trail.of(Crumb.of(WORDS.say("title")))
                : Trail.of(
                        Crumb.to("study/" + shown.study().id(), shown.study().title()), Crumb.of(WORDS.say("title")));
    }

    @Override
    public RailEntry entry() {
        return RailEntry.MAPS;
    }
}
