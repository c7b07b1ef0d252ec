package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.mapwright.map.MapSummary;
import org.mapwright.shell.home.RecentWork;
import org.mapwright.shell.home.StudyMaps.LastMap;
import org.mapwright.ui.ActionLink;
import org.mapwright.ui.Icon;
import org.mapwright.ui.Moments;
import org.mapwright.value.Words;

/** The map to go on with: what it is, what happened to it last. */
final class LastMapCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    LastMapCard(LastMap last, Moments moments, Optional<MapCardMenu> menu) {
        MapSummary map = last.map();
        var when = new Paragraph(WORDS.say("last.when", last.place().name(), moments.say(map.changedAt())));
        when.addClassName("mw-small");
        var title = new H2(map.title().value());
        title.addClassName("mw-answer");
        var goOn = new ActionLink(MapPaths.of(map.id()), WORDS.say("last.go.on")).primary();
        goOn.addClassName("large");
        var ways = new Div(goOn);
        if (last.work().changes() > 0) {
            ways.add(new ActionLink(MapPaths.history(map.id()), WORDS.say("last.what")));
        }
        menu.ifPresent(ways::add);
        ways.addClassName("ways");
        var words = new Div(when, title, news(last), ways);
        words.addClassName("words");
        var picture = new Anchor(MapPaths.of(map.id()), new Image(MapPaths.thumbnail(map), ""));
        picture.addClassName("picture");
        picture.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true");
        addClassNames("mw-card", "mw-last-map");
        add(words, picture);
    }

    private static UnorderedList news(LastMap last) {
        MapSummary map = last.map();
        var news = new UnorderedList(
                line("circle-dot", WORDS.say("last.size", map.factors(), map.links(), map.contested())));
        if (last.work().changes() > 0) {
            news.add(line("history", work(last.work())));
        }
        news.addClassName("mw-news");
        return news;
    }

    private static String work(RecentWork work) {
        List<String> who = work.pseudonyms();
        String by = WORDS.say("last.by", who.getFirst(), who.size() > 1 ? who.get(1) : "", who.size());
        return WORDS.say(work.isMore() ? "last.work.more" : "last.work", work.changes(), by);
    }

    private static ListItem line(String icon, String words) {
        return new ListItem(new Icon(icon), new Span(words));
    }
}
