package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.analysis.questions.Answer;
import org.mapwright.analysis.questions.AnswerWords;
import org.mapwright.analysis.questions.Asked;
import org.mapwright.analysis.questions.Question;
import org.mapwright.analysis.questions.Questions;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The questions that people ask of a map, each with its answer to read out and its part of the map in colour. */
final class QuestionsPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");

    private final transient AnalysisDesk desk;
    private final QuestionList list = new QuestionList(question -> ask());
    private final SentenceLine sentence = new SentenceLine(this::ask);
    private final ReadAloud readOut = new ReadAloud();
    private final Paragraph because = new Paragraph();
    private final Latest latest = new Latest();
    private final MapStage stage = new MapStage();
    private final Paragraph worked = new Paragraph();
    private final NativeDetails how = new NativeDetails(WORDS.say("how"), worked);
    private final NativeButton rest = Look.button("", "mw-ask mw-rest", this::turnRest);
    private final Span size = Look.small("");
    private final PathList paths = new PathList(this::light);
    private final transient Map<Question, Asked> asked = new EnumMap<>(Question.class);
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<Answer> answer = Optional.empty();

    QuestionsPage(AnalysisDesk desk) {
        this.desk = desk;
        addClassName("mw-questions-page");
        because.addClassName("mw-small");
        how.addClassName("mw-how");
        Div words = Look.block("mw-question-words", sentence, readOut, because, latest);
        Div foot = Look.block("mw-question-foot", how, rest, size);
        add(list, words, stage, foot, paths);
        showRest();
    }

    @Override
    void show(SystemMap now) {
        map = Optional.of(now);
        stage.show(now);
        ask();
    }

    private void ask(Asked now) {
        asked.put(now.question(), now);
        ask();
    }

    private void ask() {
        Asked now = asked.getOrDefault(list.now(), Asked.of(list.now()));
        map.ifPresent(drawn -> latest.ask(
                desk.work(termination -> Questions.answer(drawn, now, termination)), found -> tell(found, drawn)));
    }

    private void tell(Answer found, SystemMap drawn) {
        answer = Optional.of(found);
        sentence.show(found, drawn, "sentence.");
        readOut.say(AnswerWords.say(found, drawn));
        because.setText(AnswerWords.startedFrom(found).orElse(""));
        because.setVisible(!because.getText().isEmpty());
        boolean part = !found.factors().isEmpty();
        worked.setText(AnswerWords.how(found));
        size.setText(part ? AnswerWords.size(found, drawn) : "");
        rest.setVisible(part);
        paths.show(drawn, found.paths().map(PathSearch::paths).orElse(List.of()));
        light(Optional.empty());
    }

    /** One way that is picked, or all that the answer speaks of. */
    private void light(Optional<CausalPath> path) {
        answer.ifPresent(found ->
                path.ifPresentOrElse(one -> stage.light(one.factors(), one.links()), () -> stage.lightAnswer(found)));
    }

    private void turnRest() {
        stage.hideRest(!stage.hidesRest());
        showRest();
    }

    private void showRest() {
        rest.setText(WORDS.say(stage.hidesRest() ? "rest.show" : "rest.hide"));
    }
}
