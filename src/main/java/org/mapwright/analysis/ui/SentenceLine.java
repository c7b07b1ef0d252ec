package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mapwright.analysis.paths.PathLimits;
import org.mapwright.analysis.questions.Answer;
import org.mapwright.analysis.questions.Asked;
import org.mapwright.analysis.questions.Build;
import org.mapwright.analysis.questions.Question;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** What is asked, as a sentence with choices in it: only those that the question takes. */
final class SentenceLine extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");
    private static final int FARTHEST = 6;
    private static final int AROUND = 3;

    private final InlineChoice<FactorId> start = new InlineChoice<>(WORDS.say("choice.start"), this::label);
    private final SeveralChoice starts = new SeveralChoice(WORDS.say("choice.starts"));
    private final InlineChoice<FactorId> target = new InlineChoice<>(WORDS.say("choice.target"), this::label);
    private final InlineChoice<Integer> steps = new InlineChoice<>(WORDS.say("choice.steps"), SentenceLine::stepWords);
    private final InlineChoice<Integer> longest =
            new InlineChoice<>(WORDS.say("choice.longest"), most -> WORDS.say("longest", most));
    private final InlineChoice<Integer> around =
            new InlineChoice<>(WORDS.say("choice.around"), most -> WORDS.say("around", most));
    private final transient Consumer<Asked> changed;
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Asked asked = Asked.of(Question.ONE_CHANGE);
    private transient Optional<Question> told = Optional.empty();

    /** @param changed called with what is asked after each choice */
    SentenceLine(Consumer<Asked> changed) {
        this.changed = changed;
        addClassName("mw-sentence-line");
        start.onChoice(factor -> change(startingFrom(factor)));
        starts.onChoice(factors -> change(asked.from(factors)));
        target.onChoice(factor -> change(asked.to(List.of(factor))));
        steps.onChoice(most -> change(asked.within(most)));
        longest.onChoice(most -> change(asked.within(most)));
        around.onChoice(most -> change(asked.around(most)));
    }

    private void change(Asked now) {
        asked = now;
        changed.accept(now);
    }

    /** No way leads back to where it begins: an end that becomes the start is an end no longer. */
    private Asked startingFrom(FactorId factor) {
        Asked from = asked.from(List.of(factor));
        return asked.targets().contains(factor) ? from.to(List.of()) : from;
    }

    /** Says what was asked, with the starts that the map chose where nobody else did. */
    void show(Answer answer, SystemMap now, String group) {
        map = Optional.of(now);
        asked = answer.asked();
        List<FactorId> factors = sorted(now);
        List<FactorId> from = on(now, answer.starts().factors());
        List<FactorId> to = on(now, answer.targets().factors());
        start.offer(factors, from.stream().findFirst());
        starts.offer(factors, from, this::label);
        target.offer(
                factors.stream().filter(factor -> !from.contains(factor)).toList(),
                to.stream().filter(factor -> !from.contains(factor)).findFirst());
        steps.offer(
                Stream.concat(IntStream.rangeClosed(1, FARTHEST).boxed(), Stream.of(Asked.ALL))
                        .toList(),
                Optional.of(asked.steps()));
        longest.offer(IntStream.rangeClosed(1, PathLimits.LONGEST).boxed().toList(), Optional.of(asked.steps()));
        around.offer(IntStream.rangeClosed(0, AROUND).boxed().toList(), Optional.of(asked.around()));
        tell(group);
    }

    /** The sentence stays while the question does, so that a choice keeps the focus. */
    private void tell(String group) {
        Question question = asked.question();
        if (!told.equals(Optional.of(question))) {
            told = Optional.of(question);
            Component from = question.takesSeveral() ? starts : start;
            Component far = question.build() == Build.PATHS ? longest : steps;
            Slots.fill(this, WORDS, group, question, List.of(from, far, target, around));
        }
    }

    private String label(FactorId factor) {
        return map.flatMap(now -> now.factor(factor))
                .map(known -> known.label().value())
                .orElse("");
    }

    private static List<FactorId> on(SystemMap map, List<FactorId> factors) {
        return factors.stream().filter(map.factors()::containsKey).toList();
    }

    private static List<FactorId> sorted(SystemMap map) {
        return map.factors().values().stream()
                .sorted(Comparator.comparing(factor -> factor.label().value().toLowerCase(Locale.ROOT)))
                .map(factor -> factor.id())
                .toList();
    }

    private static String stepWords(int most) {
        return most == Asked.ALL ? WORDS.say("steps.all") : WORDS.say("steps", most);
    }
}
