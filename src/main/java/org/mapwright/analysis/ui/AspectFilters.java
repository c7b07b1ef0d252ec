package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.Vote;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Narrows a list to the factors of which most people say that they can be changed, or that they matter a lot. */
final class AspectFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private final Map<Aspect, NativeButton> buttons = new EnumMap<>(Aspect.class);
    private final Set<Aspect> on = EnumSet.noneOf(Aspect.class);

    AspectFilters(Runnable changed) {
        addClassName("mw-actions");
        for (Aspect aspect : List.of(Aspect.CONTROLLABILITY, Aspect.IMPORTANCE)) {
            NativeButton button = Look.button(WORDS.say("filter.", aspect), "mw-chip", () -> {
                if (!on.remove(aspect)) {
                    on.add(aspect);
                }
                changed.run();
            });
            buttons.put(aspect, button);
            add(button);
        }
    }

    void show(VotedAspects votes) {
        buttons.forEach((aspect, button) -> {
            boolean nobody = votes.nobodyVotedOn(aspect);
            if (nobody) {
                on.remove(aspect);
            }
            button.setEnabled(!nobody);
            button.getElement().setAttribute("aria-pressed", String.valueOf(on.contains(aspect)));
            button.getElement().setAttribute("title", nobody ? WORDS.say("filter.nobody") : "");
        });
    }

    boolean admits(VotedAspects votes, FactorId factor) {
        return on.stream().allMatch(aspect -> votes.mostSay(aspect, Vote.HIGH).test(factor));
    }
}
