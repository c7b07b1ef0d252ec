package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.map.MapId;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.shell.home.StudyMaps;
import org.mapwright.study.Study;
import org.mapwright.ui.ActionLink;
import org.mapwright.value.Words;

/** The home page of a study that has maps. */
final class FullHome extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    private final transient StudyMaps maps;
    private final transient HomeActions actions;
    private final transient HomeParts parts;
    private final Div list = new Div();

    FullHome(StudyMaps maps, HomeActions actions, HomeParts parts) {
        this.maps = maps;
        this.actions = actions;
        this.parts = parts;
        add(new HomeHeading(lead(), tools()), list);
        find("");
        addOtherStudies(parts.othersThan(maps.study()));
    }

    private String lead() {
        long places =
                maps.places().stream().filter(place -> !place.maps().isEmpty()).count();
        String role = WORDS.say("lead." + maps.member().role().name().toLowerCase(Locale.ROOT), maps.others());
        return WORDS.say("lead", maps.maps().count(), places, role);
    }

    private Component[] tools() {
        List<Component> tools = new ArrayList<>();
        if (MapPaths.canBringIn() && MapDesk.isOpenTo(maps.member())) {
            tools.add(new ActionLink(MapPaths.bringIn(), WORDS.say("bring.in")).with("file-up"));
        }
        tools.add(new FindField(this::find));
        return tools.toArray(Component[]::new);
    }

    private void find(String words) {
        list.removeAll();
        if (words.isBlank()) {
            maps.last().ifPresent(last -> list.add(new LastMapCard(last, parts.moments())));
            Optional<MapId> above = maps.last().map(last -> last.map().id());
            maps.places()
                    .forEach(
                            place -> list.add(new PlaceSection(place, above, maps.member(), actions, parts.moments())));
        } else {
            list.add(new Findings(maps, words, parts.search(), parts.moments()));
        }
    }

    private void addOtherStudies(List<Study> others) {
        if (!others.isEmpty()) {
            var line = new Paragraph(WORDS.say("other.studies"));
            line.addClassName("mw-other-studies");
            others.forEach(study -> line.add(new ActionLink("study/" + study.id(), study.title())));
            add(line);
        }
    }
}
