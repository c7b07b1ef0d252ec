package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.exchange.LineLook;
import org.mapwright.exchange.StyleAnswers;
import org.mapwright.exchange.StyleQuestion;
import org.mapwright.map.Polarity;
import org.mapwright.ui.Choice;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Asks what the lines of a drawing mean: each look once, with one of the links that are drawn like that. */
final class StyleCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");

    private final transient Map<String, Polarity> answers = new HashMap<>();
    private final transient Consumer<StyleAnswers> answered;

    /** @param answered hears all answers given so far, whenever one is given */
    StyleCard(List<StyleQuestion> questions, Consumer<StyleAnswers> answered) {
        this.answered = answered;
        addClassNames("mw-card", "mw-styles");
        H2 title = new H2(WORDS.say("import.styles"));
        title.addClassName("mw-h");
        add(title, new Paragraph(WORDS.say("import.styles-lead")));
        questions.forEach(question -> add(row(question)));
        if (questions.stream().anyMatch(question -> question.answer().isEmpty())) {
            add(Look.small(WORDS.say("import.styles-open")));
        }
    }

    private Div row(StyleQuestion question) {
        Span end = new Span();
        Choice<Polarity> choice = new Choice<>(
                WORDS.say("link.question", question.cause(), question.effect()),
                List.of(Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.UNCERTAIN),
                AgreedSection::face);
        question.answer().ifPresent(choice::choose);
        finish(end, question.answer());
        Span hint = Look.small(
                question.answer().isEmpty()
                        ? WORDS.say("import.not-guessed")
                        : WORDS.say("import.like-it", question.links() - 1));
        choice.onChoice(meaning -> {
            finish(end, Optional.of(meaning));
            hint.setText(WORDS.say("import.like-it", question.links() - 1));
            answers.put(question.key(), meaning);
            answered.accept(new StyleAnswers(answers));
        });
        Div example = Look.block("mw-style-example", sentence(question, end), hint);
        Div row = Look.block("mw-style-row", line(question), example, choice);
        if (question.answer().isEmpty()) {
            row.addClassName("open");
        }
        return row;
    }

    private static Div sentence(StyleQuestion question, Span end) {
        Span cause = new Span(question.cause());
        cause.addClassName("mw-strong");
        Span effect = new Span(question.effect());
        effect.addClassName("mw-strong");
        return new Div(new Span(WORDS.say("import.when")), cause, new Span(WORDS.say("import.rises")), effect, end);
    }

    private static void finish(Span end, Optional<Polarity> meaning) {
        end.setText(
                meaning.map(known -> WORDS.say("import.then.", known)).orElseGet(() -> WORDS.say("import.then.open")));
    }

    /** The line as the file draws it, with what people call it. */
    private static Div line(StyleQuestion question) {
        LineLook look = question.look();
        Div drawn = Look.block("mw-style-line");
        drawn.getStyle()
                .set("color", look.colour())
                .set("border-block-start-style", look.dashed() ? "dashed" : "solid");
        drawn.getElement().setAttribute("aria-hidden", "true");
        return new Div(drawn, Look.small(WORDS.say("import.line", look.called(), question.links())));
    }
}
