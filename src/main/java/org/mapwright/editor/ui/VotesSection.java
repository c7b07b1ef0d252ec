package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mapwright.map.Aspect;
import org.mapwright.map.Factor;
import org.mapwright.map.Tally;
import org.mapwright.map.Vote;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/**
 * What the group said about a factor: three counts a question, never a mean; one's own vote is marked. The steps stay
 * the same from change to change, so that the focus stays on the one that was pressed.
 */
final class VotesSection extends Div {

    private static final Words WORDS = Words.of("editor");

    private final Span people = Look.small("");
    private final Map<Aspect, List<VoteStep>> steps = new EnumMap<>(Aspect.class);

    VotesSection(Edits edits) {
        Div votes = Look.block("mw-votes");
        for (Aspect aspect : Aspect.values()) {
            Span question = new Span(WORDS.say("aspect.", aspect));
            question.addClassName("question");
            List<VoteStep> row = Stream.of(Vote.values())
                    .map(vote -> new VoteStep(edits, aspect, vote))
                    .toList();
            votes.add(question);
            row.forEach(votes::add);
            steps.put(aspect, row);
        }
        add(Look.section(WORDS.say("votes.title"), people, votes));
        if (edits.mayEdit()) {
            add(Look.small(WORDS.say("votes.how")));
        }
    }

    void show(Factor factor) {
        int count = (int) Stream.of(Aspect.values())
                .flatMap(aspect -> factor.ratings().on(aspect).votes().keySet().stream())
                .distinct()
                .count();
        people.setText(" " + (count == 0 ? WORDS.say("votes.nobody") : WORDS.say("votes.people", count)));
        steps.forEach((aspect, row) -> {
            Tally tally = factor.ratings().on(aspect);
            int most = Stream.of(Vote.values()).mapToInt(tally::count).max().orElse(0);
            row.forEach(step -> step.show(factor, most));
        });
    }
}
