package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.map.Aspect;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Factor;
import org.mapwright.map.MapCommand;
import org.mapwright.map.Tally;
import org.mapwright.map.Vote;
import org.mapwright.value.Words;

/** What the group said about a factor: three counts a question, never a mean; one's own vote is marked. */
final class VotesSection extends Div {

    private static final Words WORDS = Words.of("editor");
    private static final int TALLEST = 22;

    private final Edits edits;

    VotesSection(Edits edits) {
        this.edits = edits;
    }

    void show(Factor factor) {
        removeAll();
        int people = (int) Stream.of(Aspect.values())
                .flatMap(aspect -> factor.ratings().on(aspect).votes().keySet().stream())
                .distinct()
                .count();
        Div votes = Look.block("mw-votes");
        for (Aspect aspect : Aspect.values()) {
            addRow(votes, factor, aspect);
        }
        String aside = people == 0 ? WORDS.say("votes.nobody") : WORDS.say("votes.people", people);
        add(Look.section(WORDS.say("votes.title"), aside, votes));
        if (edits.mayEdit()) {
            add(Look.small(WORDS.say("votes.how")));
        }
    }

    private void addRow(Div votes, Factor factor, Aspect aspect) {
        Tally tally = factor.ratings().on(aspect);
        Span question = new Span(WORDS.say("aspect.", aspect));
        question.addClassName("question");
        votes.add(question);
        int most = Stream.of(Vote.values()).mapToInt(tally::count).max().orElse(0);
        for (Vote vote : Vote.values()) {
            votes.add(step(factor, aspect, vote, most));
        }
    }

    private NativeButton step(Factor factor, Aspect aspect, Vote vote, int most) {
        Tally tally = factor.ratings().on(aspect);
        int count = tally.count(vote);
        boolean mine = tally.votes().get(new ContributorId(edits.me().id().value())) == vote;
        Span number = new Span(String.valueOf(count));
        number.addClassName("number");
        Div bar = Look.block("bar");
        bar.getStyle().set("height", Math.max(3, most == 0 ? 3 : TALLEST * count / most) + "px");
        bar.setClassName("most", count > 0 && count == most);
        String word = WORDS.say(key(aspect), vote);
        NativeButton button = Look.button(
                "",
                "mw-vote",
                () -> edits.make(
                        new MapCommand.Rate(factor.id(), aspect, mine ? Optional.empty() : Optional.of(vote))));
        button.add(number, bar, new Span(word));
        button.setEnabled(edits.mayEdit());
        button.getElement().setAttribute("aria-pressed", String.valueOf(mine));
        button.getElement()
                .setAttribute("aria-label", WORDS.say("votes.step", WORDS.say("aspect.", aspect), word, count));
        return button;
    }

    private static String key(Aspect aspect) {
        return "vote." + aspect.name().toLowerCase(Locale.ROOT) + ".";
    }
}
