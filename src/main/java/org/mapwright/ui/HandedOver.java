package org.mapwright.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import org.mapwright.value.Words;

/** A link or a secret that is shown this once, to be handed over, with a button that copies it. */
public final class HandedOver extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("ui");

    /** Plain http on a local network has no clipboard of its own: there the field is picked and copied. */
    private static final String COPIES = """
            const field = $0, said = $1, words = $3;
            field.value = $4 ? new URL($2, document.baseURI).href : $2;
            field.addEventListener('focus', () => field.select());
            this.addEventListener('click', () => {
              field.select();
              const done = () => { said.textContent = words; };
              if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(field.value).then(done);
              else if (document.execCommand('copy')) done();
            });
            """;

    private final String content;
    private final boolean isPath;
    private final Input field = new Input();
    private final Span said = new Span();
    private final ActionButton copy = new ActionButton(WORDS.say("link.copy"), () -> {}).with("copy");

    /**
     * The link to that page.
     *
     * @param path without a slash in front; the browser knows the rest of the address
     */
    public HandedOver(String name, String path) {
        this(name, path, true);
    }

    private HandedOver(String name, String content, boolean isPath) {
        this.content = content;
        this.isPath = isPath;
        field.addClassName("mw-field");
        field.getElement().setAttribute("readonly", true);
        said.getElement().setAttribute("role", "status");
        said.addClassName("mw-small");
        addClassNames("mw-line-field", "mw-handed-over");
        var row = new Div(field, copy);
        row.addClassName("row");
        field.setAriaLabel(name);
        var title = new Span(name);
        title.addClassName("name");
        add(title, row, said);
    }

    /** A text that is no link. */
    public static HandedOver text(String name, String text) {
        return new HandedOver(name, text, false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        copy.getElement()
                .executeJs(COPIES, field.getElement(), said.getElement(), content, WORDS.say("link.copied"), isPath);
    }
}
