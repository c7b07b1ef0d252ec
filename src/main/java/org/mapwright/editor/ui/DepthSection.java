package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.analysis.Phrases;
import org.mapwright.analysis.depth.Depth;
import org.mapwright.analysis.depth.DepthScheme;
import org.mapwright.analysis.depth.DepthWords;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorKind;
import org.mapwright.map.MapCommand;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/**
 * How deep an action reaches, as people say: a level and what it means, kept as a tag like any other. The buttons stay
 * the same from change to change, so that the focus stays on the one that was pressed.
 */
final class DepthSection extends Div {

    private static final Words WORDS = Words.of("editor");
    private static final DepthScheme SCHEME = DepthScheme.ACTION_SCALES;

    private final Edits edits;
    private final Map<Depth, NativeButton> levels = new LinkedHashMap<>();
    private Optional<Factor> shown = Optional.empty();

    DepthSection(Edits edits) {
        this.edits = edits;
        Div group = Look.block("mw-levels");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", WORDS.say("depth.title"));
        for (Depth level : SCHEME.steps()) {
            NativeButton button = face(level);
            button.addClickListener(click -> shown.ifPresent(factor -> say(factor, level)));
            button.setEnabled(edits.mayEdit());
            levels.put(level, button);
            group.add(button);
        }
        add(Look.section(WORDS.say("depth.title"), "", group));
        if (edits.mayEdit()) {
            add(Look.small(WORDS.say("depth.how")));
        }
    }

    /** Shows itself for actions alone; to who may only read, once somebody has said a level. */
    void show(Factor factor) {
        Optional<Depth> said = SCHEME.of(factor.tags());
        shown = Optional.of(factor);
        setVisible(factor.kind() == FactorKind.INTERVENTION && (edits.mayEdit() || said.isPresent()));
        levels.forEach((level, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(said.equals(Optional.of(level)))));
    }

    private void say(Factor factor, Depth level) {
        boolean again = SCHEME.of(factor.tags()).equals(Optional.of(level));
        Optional<Depth> wanted = again ? Optional.empty() : Optional.of(level);
        edits.make(() -> new MapCommand.SetTags(factor.id(), SCHEME.put(factor.tags(), wanted)));
    }

    private static NativeButton face(Depth level) {
        Span name = new Span(Phrases.capital(DepthWords.name(level)));
        name.addClassName("mw-strong");
        NativeButton button = new NativeButton();
        button.addClassName("mw-level");
        button.getElement().setAttribute("type", "button");
        button.add(name, new Span(DepthWords.meaning(level)));
        return button;
    }
}
