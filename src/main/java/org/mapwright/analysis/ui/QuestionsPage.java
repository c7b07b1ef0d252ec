package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.analysis.questions.Answer;
import org.mapwright.analysis.questions.AnswerWords;
import org.mapwright.analysis.questions.Asked;
import org.mapwright.analysis.questions.Question;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The questions that people ask of a map, each with its answer to read out and its part of the map in colour. */
final class QuestionsPage extends AskingPage {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");

    private final QuestionList list = new QuestionList(question -> ask());
    private final Paragraph worked = new Paragraph();
    private final NativeDetails how = new NativeDetails(WORDS.say("how"), worked);
    private final NativeButton rest = Look.button("", "mw-ask mw-rest", this::turnRest);
    private final Span size = Look.small("");
    private final PathList paths = new PathList(this::light);
    private final transient Map<Question, Asked> asked = new EnumMap<>(Question.class);

    QuestionsPage(AnalysisDesk desk) {
        super(desk, "sentence.");
        addClassName("mw-questions-page");
        how.addClassName("mw-how");
        Div foot = Look.block("mw-question-foot", how, rest, size);
        add(list, words(), stage(), foot, paths);
        showRest();
    }

    @Override
    Asked asked() {
        return asked.getOrDefault(list.now(), Asked.of(list.now()));
    }

    @Override
    void keep(Asked now) {
        asked.put(now.question(), now);
    }

    @Override
    void tell(Answer found, SystemMap drawn) {
        boolean part = !found.factors().isEmpty();
        worked.setText(AnswerWords.how(found));
        size.setText(part ? AnswerWords.size(found, drawn) : "");
        rest.setVisible(part);
        paths.show(drawn, found.paths().map(PathSearch::paths).orElse(List.of()));
    }

    private void turnRest() {
        stage().hideRest(!stage().hidesRest());
        showRest();
    }

    private void showRest() {
        rest.setText(WORDS.say(stage().hidesRest() ? "rest.show" : "rest.hide"));
    }
}
