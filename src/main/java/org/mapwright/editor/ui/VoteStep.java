package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.map.Aspect;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Factor;
import org.mapwright.map.MapCommand;
import org.mapwright.map.Tally;
import org.mapwright.map.Vote;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** One answer to one question about a factor: how many gave it, whether I did, and the way to give it or take it back. */
final class VoteStep extends NativeButton {

    private static final Words WORDS = Words.of("editor");
    private static final int TALLEST = 22;
    private static final int LOWEST = 3;

    private final Edits edits;
    private final Aspect aspect;
    private final Vote vote;
    private final String word;
    private final Span number = new Span();
    private final Div bar = Look.block("bar");
    private Optional<Factor> shown = Optional.empty();

    VoteStep(Edits edits, Aspect aspect, Vote vote) {
        this.edits = edits;
        this.aspect = aspect;
        this.vote = vote;
        word = WORDS.say("vote." + aspect.name().toLowerCase(Locale.ROOT) + ".", vote);
        number.addClassName("number");
        addClassName("mw-vote");
        getElement().setAttribute("type", "button");
        add(number, bar, new Span(word));
        setEnabled(edits.mayEdit());
        addClickListener(click -> shown.ifPresent(this::give));
    }

    /** @param most of one answer to this question */
    void show(Factor factor, int most) {
        shown = Optional.of(factor);
        int count = tally(factor).count(vote);
        number.setText(String.valueOf(count));
        bar.getStyle().set("height", Math.max(LOWEST, most == 0 ? 0 : TALLEST * count / most) + "px");
        bar.setClassName("most", count > 0 && count == most);
        getElement().setAttribute("aria-pressed", String.valueOf(isMine(factor)));
        getElement().setAttribute("aria-label", WORDS.say("votes.step", WORDS.say("aspect.", aspect), word, count));
    }

    private void give(Factor factor) {
        Optional<Vote> given = isMine(factor) ? Optional.empty() : Optional.of(vote);
        edits.make(new MapCommand.Rate(factor.id(), aspect, given));
    }

    private boolean isMine(Factor factor) {
        return tally(factor).votes().get(new ContributorId(edits.me().id().value())) == vote;
    }

    private Tally tally(Factor factor) {
        return factor.ratings().on(aspect);
    }
}
