package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mapwright.shell.home.StudyMaps;
import org.mapwright.study.Study;
import org.mapwright.ui.ActionLink;
import org.mapwright.value.Words;

/** Below all maps: the archive, when it holds some, and one's other studies. */
final class HomeFoot extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    HomeFoot(StudyMaps maps, HomeParts parts) {
        addClassName("mw-other-studies");
        int away = parts.desk().archived(maps.member()).size();
        if (away > 0) {
            add(new ActionLink(MapPaths.archive(maps.study()), WORDS.say("archive", away)).with("archive"));
        }
        List<Study> others = parts.othersThan(maps.study());
        if (!others.isEmpty()) {
            add(new Span(WORDS.say("other.studies")));
            others.forEach(study -> add(new ActionLink(MapPaths.of(study), study.title())));
        }
        setVisible(getComponentCount() > 0);
    }
}
