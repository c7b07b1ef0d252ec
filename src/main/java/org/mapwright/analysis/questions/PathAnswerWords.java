package org.mapwright.analysis.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.Phrases;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.analysis.paths.PathSearch;
import org.mapwright.analysis.paths.PathWords;
import org.mapwright.map.CausalLink;
import org.mapwright.map.FactorId;
import org.mapwright.map.Polarity;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/** Reads out the ways from an action to an outcome. */
final class PathAnswerWords {

    private static final Words WORDS = Words.of("questions");

    private final Answer answer;
    private final PathSearch search;
    private final SystemMap map;
    private final Names names;

    PathAnswerWords(Answer answer, PathSearch search, SystemMap map) {
        this.answer = answer;
        this.search = search;
        this.map = map;
        this.names = new Names(map);
    }

    String sentence() {
        List<CausalPath> paths = search.paths();
        String first = paths.size() == 1 ? only(paths.getFirst()) : several(paths);
        return String.join(
                " ",
                Stream.of(Optional.of(first), outside())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private String only(CausalPath path) {
        String through = through(path);
        String to = names.bold(path.to());
        return switch (path.sign()) {
            case POSITIVE, NEGATIVE ->
                WORDS.say(
                        "way",
                        names.amount(true, path.from()),
                        names.amount(path.sign() == Polarity.POSITIVE, path.to()),
                        through);
            case UNCERTAIN -> WORDS.say("way.open", names.bold(path.from()), to, through, names.links(path.deciding()));
        };
    }

    private String several(List<CausalPath> paths) {
        CausalPath shortest = paths.getFirst();
        return WORDS.say(
                shortest.through().isEmpty() ? "ways.straight" : "ways",
                paths.size(),
                Phrases.list(names.some(answer.starts().factors(), names::bold)),
                names.either(answer.targets().factors(), names::bold),
                signs(paths),
                Phrases.list(names.some(shortest.through(), names::bold)));
    }

    private static String signs(List<CausalPath> paths) {
        Polarity first = paths.getFirst().sign();
        return paths.stream().allMatch(path -> path.sign() == first)
                ? WORDS.say("ways.all.", first)
                : PathWords.signs(paths);
    }

    private String through(CausalPath path) {
        return path.through().isEmpty()
                ? WORDS.say("way.straight")
                : WORDS.say("way.through", Phrases.list(names.some(path.through(), names::bold)));
    }

    /** What stands outside the ways and leads onto them. */
    private Optional<String> outside() {
        List<FactorId> on = search.paths().stream()
                .flatMap(path -> path.factors().stream())
                .distinct()
                .toList();
        List<FactorId> onto = answer.links().stream()
                .map(map.links()::get)
                .filter(link -> link != null && on.contains(link.effect()) && !on.contains(link.cause()))
                .map(CausalLink::cause)
                .distinct()
                .toList();
        return onto.isEmpty()
                ? Optional.empty()
                : Optional.of(WORDS.say(
                        "outside",
                        Phrases.capital(Phrases.list(names.someThatMatter(onto))),
                        onto.size(),
                        search.paths().size()));
    }
}
