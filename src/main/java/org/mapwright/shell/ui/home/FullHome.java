package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.map.MapId;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.shell.home.StudyMaps;
import org.mapwright.shell.home.StudyMaps.LastMap;
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
        add(new HomeFoot(maps, parts));
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
        if (maps.member().role().mayLookAfterTheStudy()) {
            tools.add(new ActionLink(MapPaths.people(maps.study()), WORDS.say("people")).with("users-round"));
        }
        tools.add(new FindField(this::find));
        return tools.toArray(Component[]::new);
    }

    private Optional<MapCardMenu> menu(LastMap last) {
        return Optional.of(last.map())
                .filter(map -> MapDesk.isOpenTo(maps.member()))
                .map(map -> new MapCardMenu(map, actions));
    }

    private void find(String words) {
        list.removeAll();
        if (words.isBlank()) {
            maps.last().ifPresent(last -> list.add(new LastMapCard(last, parts.moments(), menu(last))));
            Optional<MapId> above = maps.last().map(last -> last.map().id());
            maps.places()
                    .forEach(
                            place -> list.add(new PlaceSection(place, above, maps.member(), actions, parts.moments())));
        } else {
            list.add(new Findings(maps, words, parts.search(), parts.moments()));
        }
    }
}
