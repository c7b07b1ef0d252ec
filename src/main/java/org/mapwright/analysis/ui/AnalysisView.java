package org.mapwright.analysis.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapwright.canvas.ui.EnteredMap;
import org.mapwright.map.LiveMaps.Watch;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Crumb;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.OfAMap;
import org.mapwright.ui.RailEntry;
import org.mapwright.ui.Screen;
import org.mapwright.ui.Trail;
import org.mapwright.value.Words;

/** What can be asked of one map, a page for each way of asking. Nothing here changes the map. */
@Route("analysis/:map/:page?")
@PermitAll
class AnalysisView extends Div implements Screen, OfAMap, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private final transient WorkspaceDesk desk;
    private final Nav tabs = new Nav();
    private final Div room = new Div();
    private final NewerMap newer = new NewerMap(this::takeNewer);
    private final transient Map<Page, WorkspacePage> pages = new EnumMap<>(Page.class);
    private transient @Nullable EnteredMap entered;
    private transient @Nullable SystemMap map;
    private transient Page page = Page.FIRST;
    private transient Optional<Watch> watch = Optional.empty();

    AnalysisView(WorkspaceDesk desk) {
        this.desk = desk;
        addClassName("mw-workspace");
        tabs.addClassName("mw-tabs");
        tabs.setAriaLabel(WORDS.say("pages"));
        room.addClassName("mw-page-room");
        add(tabs, newer, room);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnteredMap now = desk.enter(event.getRouteParameters().get("map").orElse(""));
        boolean another = entered == null || !entered.id().equals(now.id());
        entered = now;
        page = event.getRouteParameters().get("page").map(this::named).orElse(Page.FIRST);
        if (another) {
            pages.clear();
            take(desk.maps().current(now.id()).orElseThrow(NotToBeSeen::new));
        }
        showTabs();
        open();
    }

    private Page named(String path) {
        return Page.at(path).orElseThrow(NotToBeSeen::new);
    }

    private void showTabs() {
        tabs.removeAll();
        for (Page each : Page.values()) {
            Anchor tab = new Anchor("analysis/" + entered().id() + "/" + each.path(), each.title());
            tab.getElement().setAttribute("router-link", true);
            if (each == page) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
    }

    private void open() {
        room.removeAll();
        WorkspacePage known = pages.get(page);
        WorkspacePage shown = known == null ? made() : known;
        room.add(shown);
    }

    private WorkspacePage made() {
        WorkspacePage fresh = desk.page(page, entered());
        pages.put(page, fresh);
        fresh.show(current());
        return fresh;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        watch = Optional.of(desk.maps()
                .watch(
                        entered().id(),
                        now -> ui.accessLater(() -> newer.compare(now), () -> {})
                                .run()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        watch.ifPresent(Watch::close);
        watch = Optional.empty();
    }

    private void take(SystemMap now) {
        map = now;
        newer.shows(now);
    }

    private void takeNewer(SystemMap now) {
        take(now);
        pages.keySet().retainAll(Set.of(page));
        pages.values().forEach(shown -> shown.show(now));
    }

    private EnteredMap entered() {
        return Objects.requireNonNull(entered, "The map is entered with the page");
    }

    private SystemMap current() {
        return Objects.requireNonNull(map, "The map is read when the page is entered");
    }

    @Override
    public Trail trail() {
        String title = current().title().value();
        return desk.trail(entered(), Crumb.to(mapPath(), title), Crumb.of(WORDS.say("title")));
    }

    @Override
    public String mapPath() {
        return "map/" + entered().id();
    }

    @Override
    public Optional<String> analysisPath() {
        return Optional.of("analysis/" + entered().id());
    }

    @Override
    public RailEntry entry() {
        return RailEntry.ANALYSIS;
    }

    @Override
    public boolean fillsTheRoom() {
        return true;
    }
}
