package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.shell.home.StudyMaps;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.ActionLink;
import org.mapwright.value.Words;

/** A study without maps: three steps, one button, a drawing of the idea. */
final class EmptyHome extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    EmptyHome(StudyMaps maps, HomeActions actions, HomeParts parts) {
        boolean isDesk = MapDesk.isOpenTo(maps.member());
        var card = new Section(isDesk ? steps(actions) : new Div(WORDS.say("empty.wait")));
        card.add(new EmptyIdea());
        card.addClassNames("mw-card", "mw-empty");
        var people = maps.member().role().mayLookAfterTheStudy()
                ? new ActionLink[] {
                    new ActionLink(MapPaths.people(maps.study()), WORDS.say("people")).with("users-round")
                }
                : new ActionLink[0];
        add(new HomeHeading(WORDS.say("empty.lead"), people), card, new HomeFoot(maps, parts));
    }

    private static Div steps(HomeActions actions) {
        var title = new H2(WORDS.say("empty.title"));
        title.addClassName("mw-title");
        var steps = new OrderedList(
                new ListItem(WORDS.say("empty.step.place")),
                new ListItem(WORDS.say("empty.step.change")),
                new ListItem(WORDS.say("empty.step.why")));
        steps.addClassName("mw-steps");
        var ways =
                new Div(new ActionButton(WORDS.say("empty.start"), () -> actions.startMap(Optional.empty())).primary());
        if (MapPaths.canBringIn()) {
            ways.add(new ActionLink(MapPaths.bringIn(), WORDS.say("bring.in")));
        }
        ways.addClassName("mw-ways");
        return new Div(title, steps, ways);
    }
}
