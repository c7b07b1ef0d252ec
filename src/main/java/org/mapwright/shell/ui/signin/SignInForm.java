package org.mapwright.shell.ui.signin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.mapwright.ui.Label;
import org.mapwright.value.Words;

/** Name, password, and whether this browser is to be remembered. */
@Tag("form")
final class SignInForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("signin");

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        addClassName("mw-sign-in-form");
        add(field("username", "text", WORDS.say("name"), "username"));
        add(field("password", "password", WORDS.say("password"), "current-password"));
        add(stay(), submit());
    }

    private static Label field(String name, String type, String words, String fill) {
        Input input = input(name, type, "");
        input.addClassName("mw-field");
        input.setId("sign-in-" + name);
        input.getElement()
                .setAttribute("autocomplete", fill)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        return new Label(new Span(words), input);
    }

    private static Label stay() {
        Input tick = input("stay", "checkbox", "on");
        tick.getElement().setAttribute("checked", true);
        var label = new Label(tick, new Span(WORDS.say("stay")));
        label.addClassName("mw-tick");
        return label;
    }

    private static NativeButton submit() {
        var submit = new NativeButton(WORDS.say("enter"));
        submit.addClassNames("mw-button", "primary", "large");
        submit.getElement().setAttribute("type", "submit");
        return submit;
    }

    private static Input input(String name, String type, String value) {
        var input = new Input();
        input.setType(type);
        input.getElement().setAttribute("name", name);
        if (!value.isEmpty()) {
            input.getElement().setAttribute("value", value);
        }
        return input;
    }
}
