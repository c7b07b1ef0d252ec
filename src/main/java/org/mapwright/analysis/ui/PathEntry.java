package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.paths.PathWords;
import org.mapwright.map.Polarity;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Icon;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** One way from here to there: which way it moves things, its story, and how firmly it stands once it is picked. */
final class PathEntry extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");

    PathEntry(CausalPath path, SystemMap map, boolean open, Runnable pick) {
        Div words = new Div(new Div(Look.small(kind(path))));
        if (!open || path.deciding().isEmpty()) {
            Span names = new Span(PathWords.names(path, map));
            names.addClassName("mw-strong");
            words.add(names);
        }
        if (open) {
            words.add(new Div(PathWords.story(path, map)), more(path));
        }
        NativeButton button = Look.button("", "mw-path", pick);
        button.add(sign(path.sign()), words);
        button.getElement().setAttribute("aria-pressed", String.valueOf(open));
        add(button);
    }

    private static String kind(CausalPath path) {
        String kind = WORDS.say("path.kind", WORDS.say("path.sign.", path.sign()), path.length());
        return path.isSlow() ? WORDS.say("path.slow", kind) : kind;
    }

    private static Div more(CausalPath path) {
        int level = new Strength(path.weakest()).level();
        return Look.block(
                "mw-path-more",
                new Div(WORDS.say("path.strength", level, path.weakest(), path.product())),
                new Div(WORDS.say("path.certainty.", path.leastCertain())),
                new Div(PathWords.voices(path)));
    }

    private static Span sign(Polarity sign) {
        Span mark = new Span(new Icon(
                switch (sign) {
                    case POSITIVE -> "plus";
                    case NEGATIVE -> "minus";
                    case UNCERTAIN -> "circle-question-mark";
                }));
        mark.addClassNames("mw-path-sign", sign.name().toLowerCase(Locale.ROOT));
        return mark;
    }
}
