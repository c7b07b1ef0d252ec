package org.mapwright.exchange.prsm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.LineLook;
import org.mapwright.exchange.StyleAnswers;
import org.mapwright.exchange.StyleQuestion;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.map.Polarity;

/** What the lines of a PRSM file mean, by how they look: as people answered, else as can be guessed. */
final class PrsmMeanings {

    private final Map<LineLook, List<PrsmLink>> byLook = new LinkedHashMap<>();
    private final StyleAnswers answers;

    PrsmMeanings(List<PrsmLink> links, StyleAnswers answers) {
        this.answers = answers;
        links.forEach(link ->
                byLook.computeIfAbsent(link.look(), look -> new ArrayList<>()).add(link));
    }

    Optional<Polarity> of(LineLook look) {
        return answers.about(key(look), look).or(() -> StyleGuess.sign(look));
    }

    /** The questions, the look of most links first. */
    List<StyleQuestion> questions() {
        return byLook.entrySet().stream()
                .map(entry -> question(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(StyleQuestion::links).reversed())
                .toList();
    }

    private StyleQuestion question(LineLook look, List<PrsmLink> links) {
        Assembly.Ends example = links.getFirst().along();
        boolean answered = answers.about(key(look), look).isPresent();
        Optional<Polarity> meaning = of(look);
        return new StyleQuestion(
                key(look),
                look,
                links.size(),
                example.cause().label().value(),
                example.effect().label().value(),
                meaning,
                !answered && meaning.isPresent());
    }

    private static String key(LineLook look) {
        return look.name() + "|" + look.colour() + "|" + (look.dashed() ? "dashed" : "solid");
    }
}
