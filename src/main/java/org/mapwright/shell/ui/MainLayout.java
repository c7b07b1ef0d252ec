package org.mapwright.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.shell.StoreHealth;
import org.mapwright.ui.Screen;
import org.mapwright.ui.ScreenChanged;
import org.mapwright.ui.SignedIn;
import org.mapwright.value.Words;

/** Rail, bar and room of every page. It asks the page in the room what belongs into the bar. */
@Layout
@PermitAll
final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("shell");

    private final Rail rail;
    private final TopBar bar = new TopBar();
    private final Main room = new Main();
    private @Nullable HasElement page;
    private Registration listening = () -> {};

    MainLayout(SignedIn signedIn, StoreHealth health) {
        this.rail = new Rail(new AccountMenu(signedIn));
        addClassName("mw-app");
        room.addClassName("mw-main");
        room.setId("room");
        add(new SkipLink("room", WORDS.say("skip")), rail, bar, room, new StoreBanner(health));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        room.getElement().removeAllChildren();
        room.getElement().appendChild(content.getElement());
        page = content;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rail.show(event.getLocation().getPath(), screen());
        showScreen();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening = ComponentUtil.addListener(attached.getUI(), ScreenChanged.class, changed -> showScreen());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.remove();
    }

    private void showScreen() {
        Optional<Screen> screen = screen();
        screen.ifPresentOrElse(bar::show, bar::clear);
        room.getElement()
                .getClassList()
                .set("scroll", screen.filter(Screen::fillsTheRoom).isEmpty());
        String title =
                screen.map(shown -> WORDS.say("title", shown.trail().title())).orElseGet(() -> WORDS.say("name"));
        getUI().ifPresent(ui -> name(ui, title));
    }

    /** After the router has named the page itself, which knows the class of a screen only. */
    private void name(UI ui, String title) {
        ui.beforeClientResponse(this, then -> ui.getPage().setTitle(title));
    }

    private Optional<Screen> screen() {
        return page instanceof Screen screen ? Optional.of(screen) : Optional.empty();
    }
}
