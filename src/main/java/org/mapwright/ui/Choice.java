package org.mapwright.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One choice among few, side by side; each stands as a button that says whether it is chosen. */
public final class Choice<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private Optional<T> chosen = Optional.empty();
    private Consumer<T> listener = value -> {};

    public Choice(String label, List<T> values, Function<T, NativeButton> face) {
        addClassName("mw-seg");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (T value : values) {
            NativeButton button = face.apply(value);
            button.addClickListener(click -> {
                choose(value);
                listener.accept(value);
            });
            buttons.put(value, button);
            add(button);
        }
        mark();
    }

    public void choose(T value) {
        chosen = Optional.of(value);
        mark();
    }

    public Optional<T> chosen() {
        return chosen;
    }

    public void onChoice(Consumer<T> action) {
        listener = action;
    }

    private void mark() {
        buttons.forEach((value, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(chosen.equals(Optional.of(value)))));
    }
}
