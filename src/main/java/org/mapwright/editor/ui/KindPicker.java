package org.mapwright.editor.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Consumer;
import org.mapwright.canvas.ui.MapLook;
import org.mapwright.map.FactorKind;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** Shows the kind of a factor as a chip and offers the others. */
final class KindPicker extends Div {

    private static final Words WORDS = Words.of("editor");

    private final MenuBar bar = new MenuBar();
    private final MenuItem chip;

    KindPicker(Consumer<FactorKind> choose) {
        addClassName("mw-kind-picker");
        chip = bar.addItem(new Span());
        for (FactorKind kind : FactorKind.values()) {
            chip.getSubMenu().addItem(face(kind), click -> choose.accept(kind));
        }
        add(bar);
    }

    void show(FactorKind kind) {
        chip.removeAll();
        chip.add(face(kind));
        chip.getElement().setAttribute("aria-label", WORDS.say("factor.kind", WORDS.say("kind.", kind)));
    }

    private static Span face(FactorKind kind) {
        Span swatch = new Span(new Icon(MapLook.kindIcon(kind)));
        swatch.addClassName("sw");
        Span face = new Span(swatch, new Span(WORDS.say("kind.", kind)));
        face.addClassNames("mw-kind", MapLook.kindClass(kind));
        return face;
    }
}
