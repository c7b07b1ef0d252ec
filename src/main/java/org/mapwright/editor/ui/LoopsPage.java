package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.loops.FeedbackLoop;
import org.mapwright.analysis.loops.LoopKind;
import org.mapwright.analysis.loops.LoopWords;
import org.mapwright.analysis.loops.SignWords;
import org.mapwright.analysis.loops.Signs;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** The feedback loops as stories, the shortest first; what to ask first where signs are missing. */
final class LoopsPage extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");
    private static final int SHORT = 12;

    private final transient Spotlight spotlight;
    private int shown = SHORT;
    private transient Optional<FeedbackLoop> picked = Optional.empty();

    LoopsPage(Spotlight spotlight) {
        this.spotlight = spotlight;
    }

    void show(SystemMap map, MapAnalysis analysis) {
        removeAll();
        Paragraph found = new Paragraph(LoopWords.found(analysis.loops()));
        found.addClassName("mw-strong");
        add(found);
        if (analysis.signs().open() > 0) {
            add(missingSigns(map, analysis.signs()));
        }
        List<FeedbackLoop> loops = analysis.loops().loops();
        UnorderedList list = new UnorderedList();
        list.addClassName("mw-loops");
        loops.stream().limit(shown).forEach(loop -> list.add(entry(map, analysis, loop)));
        add(list);
        if (loops.size() > shown) {
            add(Look.button(WORDS.say("loops.more", Math.min(SHORT, loops.size() - shown)), "mw-button plain", () -> {
                shown += SHORT;
                show(map, analysis);
            }));
        }
    }

    private Div missingSigns(SystemMap map, Signs signs) {
        Div note = Look.block("mw-note", new Paragraph(SignWords.summary(signs)));
        if (!signs.askFirst().isEmpty()) {
            Span first = new Span(WORDS.say("loops.ask-first"));
            first.addClassName("mw-strong");
            note.add(first);
            signs.askFirst()
                    .forEach(question -> note.add(Look.button(
                            SignWords.question(question, map), "mw-ask", () -> spotlight.pick(question.link()))));
        }
        return note;
    }

    private ListItem entry(SystemMap map, MapAnalysis analysis, FeedbackLoop loop) {
        Span kind = Look.small(kindWords(loop));
        Span name = new Span(LoopWords.name(loop, map));
        name.addClassName("mw-strong");
        Icon icon = new Icon(icon(loop.kind()));
        icon.getElement().getClassList().add("mw-loop-icon");
        icon.getElement().getClassList().add("loop-" + loop.kind().name().toLowerCase(Locale.ROOT));
        NativeButton button = Look.button("", "mw-loop", () -> pick(map, analysis, loop));
        button.add(icon, new Div(new Div(kind), name, new Div(LoopWords.story(loop, map))));
        button.getElement().setAttribute("aria-pressed", String.valueOf(picked.equals(Optional.of(loop))));
        return new ListItem(button);
    }

    private static String kindWords(FeedbackLoop loop) {
        String kind = WORDS.say("loop.", loop.kind());
        return loop.isSlow() ? WORDS.say("loop.slow", kind) : kind;
    }

    private static String icon(LoopKind kind) {
        return switch (kind) {
            case REINFORCING -> "refresh-cw";
            case BALANCING -> "scale";
            case UNDETERMINED -> "circle-question-mark";
        };
    }

    private void pick(SystemMap map, MapAnalysis analysis, FeedbackLoop loop) {
        boolean again = picked.equals(Optional.of(loop));
        picked = again ? Optional.empty() : Optional.of(loop);
        if (again) {
            spotlight.off();
        } else {
            spotlight.on(loop.factors(), loop.links(), LoopWords.name(loop, map));
        }
        show(map, analysis);
    }
}
