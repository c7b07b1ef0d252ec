package org.mapwright.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.mapwright.value.Words;

/** A small form over the page: a question, its fields, what happens, and the way back. */
public final class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("ui");

    private final ActionButton leave = new ActionButton(WORDS.say("dialog.leave"), this::close);

    /**
     * @param title what it is about
     * @param does what the filled button does, in words
     * @param action does it, and closes the dialog when it could be done
     */
    public FormDialog(String title, String does, Runnable action, Component... fields) {
        var heading = new H2(title);
        heading.addClassName("mw-title");
        heading.setId("form-dialog-title");
        var ways = new Div(new ActionButton(does, action).primary(), leave);
        ways.addClassName("mw-ways");
        var body = new Div(heading);
        body.add(fields);
        body.add(ways);
        body.addClassName("mw-form");
        add(body);
        addClassName("mw-dialog");
        getElement().setAttribute("aria-labelledby", "form-dialog-title");
    }

    /** For what has happened already: there is one way on. */
    public FormDialog withoutLeaving() {
        leave.setVisible(false);
        return this;
    }
}
