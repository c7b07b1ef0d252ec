package org.mapwright.shell.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mapwright.map.MapSummary;
import org.mapwright.shell.home.FactorSearch;
import org.mapwright.shell.home.StudyMaps;
import org.mapwright.ui.Moments;
import org.mapwright.value.Words;

/** The maps whose title or factors hold the words that were typed. */
final class Findings extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("home");

    Findings(StudyMaps maps, String words, FactorSearch search, Moments moments) {
        var cards = new Div();
        cards.addClassName("mw-map-grid");
        maps.maps().forEach(map -> {
            List<String> factors = search.factors(map, words);
            if (!factors.isEmpty() || FactorSearch.isTitled(map, words)) {
                cards.add(new MapCard(map, factors.isEmpty() ? size(map, moments) : found(factors)));
            }
        });
        long count = cards.getComponentCount();
        var sentence = new Paragraph(WORDS.say("found", count, words.strip()));
        sentence.addClassNames("mw-lead", "mw-found");
        sentence.getElement().setAttribute("role", "status");
        add(sentence, cards);
    }

    static String size(MapSummary map, Moments moments) {
        return WORDS.say("card.size", map.factors(), moments.say(map.changedAt()));
    }

    private static String found(List<String> factors) {
        return WORDS.say("card.found", factors.getFirst(), factors.size() - 1);
    }
}
