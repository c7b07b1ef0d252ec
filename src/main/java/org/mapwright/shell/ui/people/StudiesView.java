package org.mapwright.shell.ui.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mapwright.study.Study;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.RailEntry;
import org.mapwright.ui.Screen;
import org.mapwright.ui.Trail;
import org.mapwright.value.Words;

/** All studies of whoever looks, and the way to another one. */
@Route("studies")
@PermitAll
final class StudiesView extends Div implements Screen {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("people");

    StudiesView(PeopleParts parts) {
        addClassNames("mw-page", "mw-people-page");
        var title = new H1(WORDS.say("studies"));
        title.addClassName("mw-display");
        var lead = new Paragraph(WORDS.say("studies.lead"));
        lead.addClassName("mw-lead");
        var heading = new Div(new Div(title, lead));
        heading.addClassName("mw-home-heading");
        String account = parts.signedIn().account();
        if (parts.studies().isOpenTo(account)) {
            heading.add(new ActionButton(
                            WORDS.say("study.start"),
                            () -> new StartStudyDialog(parts.studies(), account, StudiesView::open).open())
                    .primary()
                    .with("plus"));
        }
        var list = new UnorderedList();
        list.addClassName("mw-rows");
        parts.signedIn().studies().forEach(study -> list.add(row(parts, study)));
        add(heading, list);
    }

    private static ListItem row(PeopleParts parts, Study study) {
        var name = new Anchor("study/" + study.id(), study.title());
        name.addClassName("mw-strong");
        var role = new Span(
                WORDS.say("role.", parts.signedIn().memberOf(study.id()).role()));
        role.addClassName("mw-small");
        var who = new Div(name, role);
        who.addClassName("who");
        return new ListItem(who);
    }

    private static void open(Study study) {
        UI.getCurrent().navigate("study/" + study.id());
    }

    @Override
    public Trail trail() {
        return Trail.of(Crumb.of(WORDS.say("studies")));
    }

    @Override
    public RailEntry entry() {
        return RailEntry.MAPS;
    }
}
