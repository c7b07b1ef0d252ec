package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.mapwright.analysis.questions.Question;
import org.mapwright.analysis.questions.QuestionGroup;
import org.mapwright.analysis.questions.QuestionWords;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The questions, in groups and with their numbers; the arrow keys go from one to the next. In a narrow window, a list to unfold. */
final class QuestionList extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");
    private static final List<Question> ALL = List.of(Question.values());

    private final Map<Question, NativeButton> buttons = new EnumMap<>(Question.class);
    private final InlineChoice<Question> folded = new InlineChoice<>(
            WORDS.say("questions"),
            question -> WORDS.say("questions.numbered", question.number(), QuestionWords.title(question)));
    private final transient Consumer<Question> chosen;
    private Question now = Question.ONE_CHANGE;

    QuestionList(Consumer<Question> chosen) {
        this.chosen = chosen;
        addClassName("mw-questions");
        Div list = Look.block("mw-question-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", WORDS.say("questions"));
        for (QuestionGroup group : QuestionGroup.values()) {
            list.add(group(group));
        }
        onKey(list, "ArrowDown", at -> Math.min(at + 1, ALL.size() - 1));
        onKey(list, "ArrowUp", at -> Math.max(at - 1, 0));
        onKey(list, "Home", at -> 0);
        onKey(list, "End", at -> ALL.size() - 1);
        folded.addClassName("mw-question-folded");
        folded.onChoice(this::choose);
        add(list, folded);
        mark();
    }

    Question now() {
        return now;
    }

    private Div group(QuestionGroup group) {
        String title = QuestionWords.title(group);
        Span heading = new Span(title);
        heading.addClassName("mw-question-group");
        heading.getElement().setAttribute("aria-hidden", "true");
        Div questions = new Div(heading);
        questions.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        ALL.stream().filter(question -> question.group() == group).forEach(question -> questions.add(entry(question)));
        return questions;
    }

    private NativeButton entry(Question question) {
        NativeButton button = Look.button("", "mw-question", () -> choose(question));
        button.getElement().setAttribute("role", "option");
        Span number = new Span(String.valueOf(question.number()));
        number.addClassName("mw-place");
        button.add(number, new Span(QuestionWords.title(question)));
        buttons.put(question, button);
        return button;
    }

    /** A key that moves on must not scroll the page as well. */
    private void onKey(Div list, String key, IntUnaryOperator move) {
        list.getElement()
                .addEventListener("keydown", event -> {
                    Question next = ALL.get(move.applyAsInt(ALL.indexOf(now)));
                    choose(next);
                    Optional.ofNullable(buttons.get(next)).ifPresent(NativeButton::focus);
                })
                .setFilter("event.key === '" + key + "' && (event.preventDefault(), true)");
    }

    private void choose(Question question) {
        if (question != now) {
            now = question;
            mark();
            chosen.accept(question);
        }
    }

    private void mark() {
        folded.offer(ALL, Optional.of(now));
        buttons.forEach((question, button) -> {
            boolean here = question == now;
            button.getElement().setAttribute("aria-selected", String.valueOf(here));
            button.getElement().setAttribute("tabindex", here ? "0" : "-1");
            if (here) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }
}
