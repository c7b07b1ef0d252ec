package org.mapwright.editor.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;

/** Room for some lines of a person's own words. */
@Tag("textarea")
final class WritingArea extends AbstractSinglePropertyField<WritingArea, String> implements Focusable<WritingArea> {

    WritingArea(String label, String hint, int rows) {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().getClassList().add("mw-field");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("placeholder", hint);
        getElement().setAttribute("rows", String.valueOf(rows));
        getElement().setAttribute("maxlength", "4000");
    }
}
