package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.analysis.loops.FeedbackLoop;
import org.mapwright.analysis.loops.LoopKind;
import org.mapwright.analysis.loops.LoopSearch;
import org.mapwright.analysis.loops.LoopWords;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Icon;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Loops as stories: first those that talking can settle, each group the shortest first. */
final class LoopList extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");
    private static final int SHORT = 12;
    /** Links of a loop whose story is told before it is picked. */
    private static final int SHORT_STORY = 3;

    private final transient Consumer<Optional<FeedbackLoop>> pick;
    private int shown = SHORT;
    /** Whether the first story was opened; from then on people choose. */
    private boolean begun;

    private transient Optional<FeedbackLoop> picked = Optional.empty();

    LoopList(Consumer<Optional<FeedbackLoop>> pick) {
        this.pick = pick;
    }

    Optional<FeedbackLoop> picked() {
        return picked;
    }

    /** Begins anew with the first of other loops. */
    void begin(boolean open) {
        shown = SHORT;
        begun = !open;
        picked = Optional.empty();
    }

    void show(SystemMap map, LoopSearch found) {
        removeAll();
        List<FeedbackLoop> loops = found.loops().stream()
                .sorted(Comparator.comparing(loop -> loop.kind() != LoopKind.UNDETERMINED))
                .toList();
        picked = picked.filter(loops::contains);
        if (!begun) {
            begun = true;
            picked = loops.stream().findFirst();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mw-loops");
        loops.stream().limit(shown).forEach(loop -> list.add(entry(map, found, loop)));
        add(list);
        if (loops.size() > shown) {
            add(Look.button(WORDS.say("loops.more", Math.min(SHORT, loops.size() - shown)), "mw-button plain", () -> {
                shown += SHORT;
                show(map, found);
            }));
        }
    }

    private ListItem entry(SystemMap map, LoopSearch found, FeedbackLoop loop) {
        Span name = new Span(LoopWords.name(loop, map));
        name.addClassName("mw-strong");
        Icon icon = new Icon(icon(loop.kind()));
        icon.getElement().getClassList().add("mw-loop-icon");
        icon.getElement().getClassList().add("loop-" + loop.kind().name().toLowerCase(Locale.ROOT));
        NativeButton button = Look.button("", "mw-loop", () -> {
            picked = picked.equals(Optional.of(loop)) ? Optional.empty() : Optional.of(loop);
            show(map, found);
            pick.accept(picked);
        });
        boolean open = picked.equals(Optional.of(loop));
        Div words = new Div(new Div(Look.small(kindWords(loop))), name);
        if (open || loop.length() <= SHORT_STORY) {
            words.add(new Div(LoopWords.story(loop, map)));
        }
        button.add(icon, words);
        button.getElement().setAttribute("aria-pressed", String.valueOf(open));
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
}
