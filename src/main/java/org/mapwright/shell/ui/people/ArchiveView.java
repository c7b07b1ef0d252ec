package org.mapwright.shell.ui.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapwright.map.MapArchive.Archived;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.RailEntry;
import org.mapwright.ui.Screen;
import org.mapwright.ui.ScreenChanged;
import org.mapwright.ui.Trail;
import org.mapwright.value.Words;

/** The maps of a study that were put away: all members read them, facilitators bring them back. */
@Route("study/:study/archive")
@PermitAll
final class ArchiveView extends Div implements Screen, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("people");

    private final transient PeopleParts parts;
    private transient @Nullable StudyPage page;

    ArchiveView(PeopleParts parts) {
        this.parts = parts;
        addClassNames("mw-page", "mw-people-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(StudyPage.seen(event, parts.signedIn()));
    }

    private void show(StudyPage shown) {
        page = shown;
        List<Archived> away = parts.maps().archived(shown.member());
        var title = new H1(WORDS.say("archive"));
        title.addClassName("mw-display");
        var lead = new Paragraph(WORDS.say("archive.lead", away.size()));
        lead.addClassName("mw-lead");
        var list = new UnorderedList();
        list.addClassName("mw-rows");
        away.forEach(one -> list.add(row(shown, one)));
        removeAll();
        add(title, lead, list);
        ScreenChanged.announce(this);
    }

    private ListItem row(StudyPage shown, Archived one) {
        var name = new Anchor("map/" + one.map().id(), one.map().title().value());
        name.addClassName("mw-strong");
        var when = new Span(
                WORDS.say("archive.when", one.map().factors(), parts.moments().say(one.at())));
        when.addClassName("mw-small");
        var who = new Div(name, when);
        who.addClassName("who");
        var row = new ListItem(who);
        if (MapDesk.isOpenTo(shown.member())) {
            row.add(new ActionButton(WORDS.say("archive.back"), () -> {
                        parts.maps().bringBack(shown.member(), one.map().id());
                        show(shown);
                    })
                    .with("archive-restore"));
        }
        return row;
    }

    @Override
    public Trail trail() {
        StudyPage shown = page;
        return shown == null
                ? Trail.of(Crumb.of(WORDS.say("archive")))
                : Trail.of(
                        Crumb.to("study/" + shown.study().id(), shown.study().title()), Crumb.of(WORDS.say("archive")));
    }

    @Override
    public RailEntry entry() {
        return RailEntry.MAPS;
    }
}
