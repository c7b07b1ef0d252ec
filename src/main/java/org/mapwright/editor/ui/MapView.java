package org.mapwright.editor.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.LiveMaps.Watch;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Role;
import org.mapwright.ui.ActionLink;
import org.mapwright.ui.Look;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.ui.OfAMap;
import org.mapwright.ui.RailEntry;
import org.mapwright.ui.Screen;
import org.mapwright.ui.ScreenChanged;
import org.mapwright.ui.Trail;
import org.mapwright.value.Words;

/** One map: the canvas in the middle, one panel at its side. */
@Route("map/:map")
@PermitAll
class MapView extends Div implements Screen, OfAMap, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");

    private final transient EditorDesk desk;
    private final SidePanel side = new SidePanel();
    private transient @Nullable OpenMap open;
    private transient @Nullable SystemMap map;
    private @Nullable LiveMapElement canvas;
    private @Nullable Component saved;
    private @Nullable Component people;
    private @Nullable Component ways;
    private transient Optional<Watch> watch = Optional.empty();
    /** Opens what she picked before this page heard that it is on the map. */
    private transient Optional<Runnable> awaited = Optional.empty();

    MapView(EditorDesk desk) {
        this.desk = desk;
        addClassName("mw-map-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenMap opened = desk.open(event.getRouteParameters().get("map").orElse(""));
        SystemMap current = desk.maps().current(opened.id()).orElseThrow(NotToBeSeen::new);
        open = opened;
        map = current;
        if (canvas == null || !canvas.shows(opened.id())) {
            build(opened);
        }
    }

    /** Coming back to the same map, in whatever reading of it, leaves everything on the screen as it is. */
    private void build(OpenMap opened) {
        LiveMapElement element = new LiveMapElement(opened.id());
        canvas = element;
        element.onPick(this::picked);
        saved = opened.isArchived() ? ArchiveSign.shown() : LiveSign.saved(opened.id());
        people = LiveSign.people(opened.id());
        ways = Look.block("mw-bar-ways", allowed(opened, element));
        removeAll();
        add(element, side);
    }

    /** Only what her role allows is made at all, so that nothing else can be asked for. */
    private Component[] allowed(OpenMap opened, LiveMapElement element) {
        Role role = opened.me().role();
        List<Component> allowed = new ArrayList<>();
        if (role.maySpeakForTheGroup() && !opened.isArchived()) {
            var bringIn = new ActionLink("import?into=" + opened.id(), WORDS.say("join.open")).with("file-up");
            bringIn.addClassName("brief");
            bringIn.getElement().setAttribute("title", WORDS.say("join.open"));
            allowed.add(bringIn);
        }
        if (role.mayExport()) {
            allowed.add(new ExportMenu(() -> desk.now(opened), size -> desk.poster(opened, size), element));
        }
        if (role.mayAnalyse()) {
            allowed.add(new ActionLink(analysisOf(opened), WORDS.say("leverage.open")).with("chart-scatter"));
        }
        return allowed.toArray(Component[]::new);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        watch = Optional.of(desk.maps()
                .watch(
                        opened().id(),
                        now -> ui.accessLater(() -> show(now), () -> {}).run()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        watch.ifPresent(Watch::close);
        watch = Optional.empty();
    }

    private void show(SystemMap now) {
        boolean renamed = !now.title().equals(current().title());
        map = now;
        side.show(now);
        awaited.ifPresent(Runnable::run);
        if (renamed) {
            ScreenChanged.announce(this);
        }
    }

    private void picked(List<FactorId> factors, List<LinkId> links) {
        awaited = Optional.empty();
        if (factors.size() == 1 && links.isEmpty()) {
            openFactor(factors.getFirst());
        } else if (links.size() == 1 && factors.isEmpty()) {
            openLink(links.getFirst());
        } else if (side.holds(FactorPanel.class) || side.holds(LinkPanel.class)) {
            side.close();
        }
    }

    /** What is picked may be so new that it is still on its way to this page. */
    private void openFactor(FactorId factor) {
        boolean stands = current().factor(factor).isPresent();
        awaited = stands ? Optional.empty() : Optional.of(() -> openFactor(factor));
        if (stands) {
            OpenMap here = opened();
            side.open(
                    new FactorPanel(
                            factor,
                            here.edits(),
                            here.past(),
                            this::pickLink,
                            () -> element().sayAbout(factor),
                            this::letGo),
                    current());
        }
    }

    private void openLink(LinkId link) {
        boolean stands = current().link(link).isPresent();
        awaited = stands ? Optional.empty() : Optional.of(() -> openLink(link));
        if (stands) {
            side.open(new LinkPanel(link, opened().edits(), this::letGo), current());
        }
    }

    private void pickLink(LinkId link) {
        element().pick(List.of(), List.of(link));
        openLink(link);
    }

    private void letGo() {
        awaited = Optional.empty();
        side.close();
        element().showAll();
        element().pick(List.of(), List.of());
    }

    private OpenMap opened() {
        return Objects.requireNonNull(open, "The map is opened when the page is entered");
    }

    private SystemMap current() {
        return Objects.requireNonNull(map, "The map is read when the page is entered");
    }

    private LiveMapElement element() {
        return Objects.requireNonNull(canvas, "The canvas is made when the page is entered");
    }

    @Override
    public Trail trail() {
        return desk.trail(opened(), current().title().value());
    }

    @Override
    public Optional<Component> status() {
        return Optional.ofNullable(saved);
    }

    @Override
    public Optional<Component> people() {
        return Optional.ofNullable(people);
    }

    @Override
    public Optional<Component> action() {
        return Optional.ofNullable(ways);
    }

    @Override
    public String mapPath() {
        return "map/" + opened().id();
    }

    @Override
    public Optional<String> analysisPath() {
        return opened().entered().mayBeAnalysed() ? Optional.of(analysisOf(opened())) : Optional.empty();
    }

    private static String analysisOf(OpenMap map) {
        return "analysis/" + map.id();
    }

    @Override
    public RailEntry entry() {
        return RailEntry.MAP;
    }

    @Override
    public boolean fillsTheRoom() {
        return true;
    }
}
