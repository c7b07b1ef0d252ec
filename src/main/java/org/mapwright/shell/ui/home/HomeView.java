package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.map.MapSummary;
import org.mapwright.map.SystemMap;
import org.mapwright.place.PlaceId;
import org.mapwright.shell.home.MapDesk;
import org.mapwright.shell.home.StudyMaps;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.RailEntry;
import org.mapwright.ui.Screen;
import org.mapwright.ui.ScreenChanged;
import org.mapwright.ui.Trail;
import org.mapwright.value.Check;
import org.mapwright.value.Words;

/** The maps of a study, and the way on with the last one. */
@Route("")
@RouteAlias("study/:study")
@PermitAll
class HomeView extends Div implements Screen, BeforeEnterObserver, HomeActions {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    private final transient HomeParts parts;
    private final ActionButton newMap =
            new ActionButton(WORDS.say("new"), () -> startMap(Optional.empty())).with("plus");
    private transient @Nullable StudyMaps maps;

    HomeView(HomeParts parts) {
        this.parts = parts;
        addClassNames("mw-page", "mw-home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.study(event.getRouteParameters()
                        .get("study")
                        .filter(HomeView::isId)
                        .map(StudyId::new))
                .ifPresentOrElse(this::show, () -> add(new NoStudy()));
    }

    private static boolean isId(String text) {
        if (Check.isId(text)) {
            return true;
        }
        throw new NotToBeSeen();
    }

    private void show(Study study) {
        StudyMaps found = parts.read(study);
        maps = found;
        removeAll();
        if (parts.isOpenInClear() && MapDesk.isOpenTo(found.member())) {
            add(new InClearNote());
        }
        add(found.isEmpty() ? new EmptyHome(found, this, parts) : new FullHome(found, this, parts));
        ScreenChanged.announce(this);
    }

    @Override
    public void startMap(Optional<PlaceId> place) {
        shown().ifPresent(found ->
                new NewMapDialog(parts.desk(), found.member(), parts.places(found.study()), place, this::open).open());
    }

    @Override
    public void rename(MapSummary map) {
        shown().ifPresent(
                        found -> new RenameDialog(parts.desk(), found.member(), map, () -> show(found.study())).open());
    }

    @Override
    public void duplicate(MapSummary map) {
        shown().ifPresent(found -> open(parts.desk().duplicate(found.member(), map, Titles.ofCopy(map.title()))));
    }

    @Override
    public void archive(MapSummary map) {
        shown().ifPresent(found -> {
            parts.desk().archive(found.member(), map.id());
            show(found.study());
        });
    }

    private void open(SystemMap map) {
        UI.getCurrent().navigate(MapPaths.of(map.id()));
    }

    private Optional<StudyMaps> shown() {
        return Optional.ofNullable(maps);
    }

    @Override
    public Trail trail() {
        Crumb here = Crumb.of(shown().map(found -> found.study().title()).orElseGet(() -> WORDS.say("title")));
        return Trail.of(Crumb.to("studies", WORDS.say("studies")), here);
    }

    @Override
    public Optional<Component> action() {
        return shown().filter(found -> MapDesk.isOpenTo(found.member()) && !found.isEmpty())
                .map(found -> newMap);
    }

    @Override
    public RailEntry entry() {
        return RailEntry.MAPS;
    }
}
