package org.mapwright.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One choice among some, with its name above: the browser's own list. The first is chosen at the start. */
public final class ChoiceField<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final Element list = new Element("select");
    private final transient List<T> choices = new ArrayList<>();
    private final transient Function<T, String> words;
    private transient Consumer<T> listener = chosen -> {};
    private int chosen;

    public ChoiceField(String name, List<T> choices, Function<T, String> words) {
        this.words = words;
        list.getClassList().add("mw-field");
        list.addEventListener(
                        "change",
                        change -> choose(change.getEventData()
                                .get("element.selectedIndex")
                                .intValue()))
                .addEventData("element.selectedIndex");
        var label = new Label(new Span(name));
        label.getElement().appendChild(list);
        addClassName("mw-line-field");
        add(label);
        offer(choices, 0);
    }

    /** Replaces the choices. */
    public void offer(List<T> offered, int first) {
        choices.clear();
        choices.addAll(offered);
        list.removeAllChildren();
        for (int i = 0; i < offered.size(); i++) {
            list.appendChild(option(words.apply(offered.get(i)), i == first));
        }
        chosen = first;
    }

    private static Element option(String words, boolean selected) {
        Element option = new Element("option").setText(words);
        if (selected) {
            option.setAttribute("selected", true);
        }
        return option;
    }

    private void choose(int index) {
        if (index >= 0 && index < choices.size()) {
            chosen = index;
            listener.accept(choices.get(index));
        }
    }

    public T chosen() {
        return choices.get(chosen);
    }

    /** Calls the listener with each later choice. */
    public ChoiceField<T> onChoice(Consumer<T> later) {
        this.listener = later;
        return this;
    }
}
