package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** Finds maps while one types. */
final class FindField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MS = 250;

    FindField(Consumer<String> find) {
        String words = Words.of("home").say("find");
        var input = new Input(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MS);
        input.setType("search");
        input.setPlaceholder(words);
        input.setAriaLabel(words);
        input.addValueChangeListener(change -> find.accept(change.getValue()));
        addClassNames("mw-field", "mw-find");
        add(new Icon("search"), input);
    }
}
