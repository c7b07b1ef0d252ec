package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mapwright.value.Words;

/** One choice within a sentence: the browser's own list, as wide as its words. */
final class InlineChoice<T> extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");

    private final Element list = new Element("select");
    private final transient Function<T, String> words;
    private transient List<T> choices = List.of();
    private transient Optional<T> chosen = Optional.empty();
    private transient Consumer<T> listener = choice -> {};

    /** @param name what is chosen, for who does not see the sentence */
    InlineChoice(String name, Function<T, String> words) {
        this.words = words;
        addClassName("mw-inline-choice");
        list.getClassList().add("mw-field");
        list.setAttribute("aria-label", name);
        list.addEventListener(
                        "change",
                        change -> choose(
                                change.getEventData().get("element.value").asString()))
                .addEventData("element.value");
        getElement().appendChild(list);
    }

    InlineChoice<T> onChoice(Consumer<T> later) {
        listener = later;
        return this;
    }

    /** Offers these; none of them may be chosen yet. */
    void offer(List<T> offered, Optional<T> now) {
        if (offered.equals(choices) && now.equals(chosen) && list.getChildCount() > 0) {
            return;
        }
        choices = List.copyOf(offered);
        chosen = now;
        list.removeAllChildren();
        if (now.isEmpty()) {
            list.appendChild(option(WORDS.say("choose"), "", true));
        }
        for (int i = 0; i < choices.size(); i++) {
            T choice = choices.get(i);
            list.appendChild(option(words.apply(choice), String.valueOf(i), now.equals(Optional.of(choice))));
        }
    }

    private static Element option(String words, String value, boolean selected) {
        Element option = new Element("option").setText(words).setAttribute("value", value);
        if (selected) {
            option.setAttribute("selected", true);
        }
        return option;
    }

    private void choose(String value) {
        if (value.isEmpty()) {
            return;
        }
        int index = Integer.parseInt(value);
        if (index >= 0 && index < choices.size()) {
            chosen = Optional.of(choices.get(index));
            chosen.ifPresent(listener);
        }
    }
}
