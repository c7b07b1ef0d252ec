package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.questions.Answer;
import org.mapwright.analysis.questions.AnswerWords;
import org.mapwright.analysis.questions.Asked;
import org.mapwright.analysis.questions.Questions;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;

/** A page on which a sentence asks the map: what is asked can be changed in it, the answer is read out and lit. */
abstract class AskingPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;

    private final transient AnalysisDesk desk;
    private final String kind;
    private final SentenceLine sentence = new SentenceLine(this::ask);
    private final ReadAloud readOut = new ReadAloud();
    private final Paragraph because = new Paragraph();
    private final Latest latest = new Latest();
    private final MapStage stage = new MapStage();
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<Answer> answer = Optional.empty();

    /**
     * @param kind of sentence, with a dot at its end
     */
    AskingPage(AnalysisDesk desk, String kind) {
        this.desk = desk;
        this.kind = kind;
        because.addClassName("mw-small");
    }

    /** What is asked, and what comes of it in words. */
    final Div words() {
        return Look.block("mw-question-words", sentence, readOut, because, latest);
    }

    final MapStage stage() {
        return stage;
    }

    final Optional<SystemMap> map() {
        return map;
    }

    final Optional<Answer> answer() {
        return answer;
    }

    /** What is asked now. */
    abstract Asked asked();

    /** What is asked from now on. */
    abstract void keep(Asked now);

    /** Shows what else there is to say of an answer. */
    abstract void tell(Answer found, SystemMap drawn);

    @Override
    final void show(SystemMap now) {
        map = Optional.of(now);
        stage.show(now);
        ask();
    }

    final void ask() {
        Asked now = asked();
        map.ifPresent(drawn -> latest.ask(
                desk.work(termination -> Questions.answer(drawn, now, termination)), found -> answered(found, drawn)));
    }

    private void ask(Asked now) {
        keep(now);
        ask();
    }

    private void answered(Answer found, SystemMap drawn) {
        answer = Optional.of(found);
        sentence.show(found, drawn, kind);
        readOut.say(AnswerWords.say(found, drawn));
        because.setText(AnswerWords.startedFrom(found).orElse(""));
        because.setVisible(!because.getText().isEmpty());
        tell(found, drawn);
        light(Optional.empty());
    }

    /** One way that is picked, or all that the answer speaks of. */
    final void light(Optional<CausalPath> path) {
        answer.ifPresent(found ->
                path.ifPresentOrElse(one -> stage.light(one.factors(), one.links()), () -> stage.lightAnswer(found)));
    }
}
