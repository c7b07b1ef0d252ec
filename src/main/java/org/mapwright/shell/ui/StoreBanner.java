package org.mapwright.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mapwright.shell.StoreHealth;
import org.mapwright.shell.StoreHealthChanged;
import org.mapwright.shell.StoreState;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** Says that the store is away or full, for as long as it is, and nothing else. */
final class StoreBanner extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("shell");

    private final transient StoreHealth health;
    private transient Runnable stopListening = () -> {};

    StoreBanner(StoreHealth health) {
        this.health = health;
        addClassName("mw-banner");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        stopListening = health.onChange(change -> hear(ui, change));
        show(health.state());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopListening.run();
    }

    /** On the supervision's thread, which must not wait for a page. */
    private void hear(UI ui, StoreHealthChanged change) {
        ui.accessLater(() -> show(change.now()), null).run();
    }

    private void show(StoreState state) {
        removeAll();
        if (state == StoreState.RESTARTING) {
            add(new Icon("hourglass"), new Span(WORDS.say("store.restarting")));
        } else if (state == StoreState.FULL) {
            add(new Icon("hourglass"), new Span(WORDS.say("store.full")));
        }
    }
}
