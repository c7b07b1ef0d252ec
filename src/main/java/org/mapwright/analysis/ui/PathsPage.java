package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.analysis.paths.PathWords;
import org.mapwright.analysis.questions.Answer;
import org.mapwright.analysis.questions.AnswerWords;
import org.mapwright.analysis.questions.Asked;
import org.mapwright.analysis.questions.Question;
import org.mapwright.analysis.questions.Questions;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The ways from one factor to another as stories; the one that is picked stands out on the map. */
final class PathsPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");

    private final transient AnalysisDesk desk;
    private final SentenceLine sentence = new SentenceLine(this::ask);
    private final ReadAloud readOut = new ReadAloud();
    private final Paragraph because = new Paragraph();
    private final Latest latest = new Latest();
    private final PathList list = new PathList(this::light);
    private final MapStage stage = new MapStage();
    private final Paragraph complete = new Paragraph();
    private final CsvDownload figures =
            new CsvDownload(WORDS.say("figures.take"), this::fileName, () -> CsvText.of(rows().stream()));
    private transient Asked asked = Asked.of(Question.ROUTE).around(0);
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<Answer> answer = Optional.empty();

    PathsPage(AnalysisDesk desk) {
        this.desk = desk;
        addClassName("mw-paths-page");
        because.addClassName("mw-small");
        complete.addClassName("mw-small");
        Div words = Look.block("mw-question-words", sentence, readOut, because, latest);
        Div left = Look.block("mw-answers", list, complete, figures);
        Div right = Look.block("mw-beside", stage);
        add(words, Look.block("mw-two-sides loops", left, right));
    }

    @Override
    void show(SystemMap now) {
        map = Optional.of(now);
        stage.show(now);
        ask(asked);
    }

    private void ask(Asked now) {
        asked = now;
        map.ifPresent(drawn -> latest.ask(
                desk.work(termination -> Questions.answer(drawn, now, termination)), found -> tell(found, drawn)));
    }

    private void tell(Answer found, SystemMap drawn) {
        answer = Optional.of(found);
        sentence.show(found, drawn, "ways.");
        readOut.say(AnswerWords.say(found, drawn));
        because.setText(AnswerWords.startedFrom(found).orElse(""));
        because.setVisible(!because.getText().isEmpty());
        list.show(drawn, ways(found));
        complete.setText(found.paths().map(PathWords::ended).orElse(""));
        figures.setVisible(!ways(found).isEmpty());
        light(Optional.empty());
    }

    private void light(Optional<CausalPath> path) {
        answer.ifPresent(found ->
                path.ifPresentOrElse(one -> stage.light(one.factors(), one.links()), () -> stage.lightAnswer(found)));
    }

    private static List<CausalPath> ways(Answer found) {
        return found.paths().map(PathSearch::paths).orElse(List.of());
    }

    private String fileName() {
        return map.map(now -> WORDS.say("figures.paths", now.title().value())).orElse("");
    }

    private List<List<Object>> rows() {
        return map.flatMap(now -> answer.map(found -> PathFigures.of(ways(found), now)))
                .orElse(List.of());
    }
}
