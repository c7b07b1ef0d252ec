package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.analysis.paths.PathWords;
import org.mapwright.analysis.questions.Answer;
import org.mapwright.analysis.questions.Asked;
import org.mapwright.analysis.questions.Question;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The ways from one factor to another as stories; the one that is picked stands out on the map. */
final class PathsPage extends AskingPage {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");

    private final PathList list = new PathList(this::light);
    private final Paragraph complete = new Paragraph();
    private final Div figures;
    private final TakeAlong along;
    private transient Asked asked = Asked.of(Question.ROUTE).around(0);

    PathsPage(AnalysisDesk desk, TakeAlong along) {
        super(desk, "ways.");
        this.along = along;
        figures = along.table(WORDS.say("figures.take"), this::fileName, () -> CsvText.of(rows().stream()));
        complete.addClassName("mw-small");
        Div left = Look.block("mw-answers", list, complete, figures);
        Div right = Look.block("mw-beside", stage());
        add(words(), Look.block("mw-two-sides loops", left, right));
    }

    @Override
    Asked asked() {
        return asked;
    }

    @Override
    void keep(Asked now) {
        asked = now;
    }

    @Override
    void tell(Answer found, SystemMap drawn) {
        list.show(drawn, ways(found));
        complete.setText(found.paths().map(PathWords::ended).orElse(""));
        figures.setVisible(along.allowed() && !ways(found).isEmpty());
    }

    private static List<CausalPath> ways(Answer found) {
        return found.paths().map(PathSearch::paths).orElse(List.of());
    }

    private String fileName() {
        return map().map(now -> WORDS.say("figures.paths", now.title().value())).orElse("");
    }

    private List<List<Object>> rows() {
        return map().flatMap(now -> answer().map(found -> PathFigures.of(ways(found), now)))
                .orElse(List.of());
    }
}
