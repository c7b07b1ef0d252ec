package org.mapwright.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A page inside the main layout. The layout asks when the page was entered, after every {@link ScreenChanged}, and never
 * keeps an answer longer. Each component given here belongs to the screen, which makes it once.
 */
public interface Screen {

    Trail trail();

    /** Beside the trail: whether all is saved. */
    default Optional<Component> status() {
        return Optional.empty();
    }

    /** Who else is here. */
    default Optional<Component> people() {
        return Optional.empty();
    }

    /** The next step, at the end of the bar; outlined when the page holds the one filled button itself. */
    default Optional<Component> action() {
        return Optional.empty();
    }

    /** The entry of the rail that this screen belongs to. */
    default RailEntry entry() {
        return RailEntry.OWN;
    }

    /** Takes the whole room and scrolls inside itself, as a canvas does; otherwise the room scrolls. */
    default boolean fillsTheRoom() {
        return false;
    }
}
