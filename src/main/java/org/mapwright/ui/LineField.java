package org.mapwright.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One line to fill in, with its name above and, when it was refused, the reason below. */
public final class LineField extends Div {

    private static final long serialVersionUID = 1L;

    private final Input input = new Input(ValueChangeMode.EAGER);
    private final Span refusal = new Span();

    public LineField(String name, int most) {
        input.addClassName("mw-field");
        input.getElement().setAttribute("maxlength", Integer.toString(most));
        refusal.addClassName("mw-refusal");
        refusal.getElement().setAttribute("role", "alert");
        addClassName("mw-line-field");
        add(new Label(new Span(name), input), refusal);
    }

    public String text() {
        return input.getValue();
    }

    public LineField fill(String text) {
        input.setValue(text);
        return this;
    }

    /**
     * Hides what is typed.
     *
     * @param fills what a browser may fill in: {@code current-password} or {@code new-password}
     */
    public LineField secret(String fills) {
        input.setType("password");
        return filledAs(fills);
    }

    /** Tells the browser what belongs here, such as {@code username}. */
    public LineField filledAs(String fills) {
        input.getElement()
                .setAttribute("autocomplete", fills)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        return this;
    }

    /** A sentence under the name that says what is expected. */
    public LineField explain(String sentence) {
        var words = new Span(sentence);
        words.addClassName("mw-small");
        words.setId("about-" + System.identityHashCode(this));
        input.getElement().setAttribute("aria-describedby", words.getId().orElse(""));
        addComponentAtIndex(1, words);
        return this;
    }

    /** Says why this cannot stay so, and leads back to it. */
    public void refuse(String reason) {
        refusal.setText(reason);
        input.focus();
    }

    public void accept() {
        refusal.setText("");
    }

    public void focus() {
        input.focus();
    }

    /** Does this when Enter is pressed in the line. */
    public LineField onEnter(Runnable action) {
        input.getElement()
                .addEventListener("keydown", pressed -> action.run())
                .setFilter("event.key === '" + Key.ENTER.getKeys().getFirst() + "'");
        return this;
    }
}
