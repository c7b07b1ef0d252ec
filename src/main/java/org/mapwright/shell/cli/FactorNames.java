package org.mapwright.shell.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.mapwright.exchange.Imported;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.PlacedFactor;
import org.mapwright.value.Words;

/** Finds factors of a file by what somebody calls them: the id in the file, else the label as people compare labels. */
final class FactorNames {

    /** Share of likeness (Jaro-Winkler, Winkler 1990) from which a label is offered. */
    private static final double CLOSE = 0.8;

    private static final Words WORDS = Words.of("simulate");
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final Imported file;
    private final String fileName;

    FactorNames(Imported file, String fileName) {
        this.file = file;
        this.fileName = fileName;
    }

    /**
     * The factor of that name.
     *
     * @throws IllegalArgumentException with a sentence when there is none, or more than one
     */
    FactorId find(String name) {
        Optional<FactorId> byId = file.fileIds().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
        return byId.orElseGet(() -> byLabel(name));
    }

    private FactorId byLabel(String name) {
        List<FactorId> found = file.factors().stream()
                .map(PlacedFactor::factor)
                .filter(factor -> factor.label().plain().equals(Label.plain(name)))
                .map(factor -> factor.id())
                .toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException(WORDS.say("factor.several", fileName, found.size(), name, ids(found)));
        }
        return found.stream().findFirst().orElseThrow(() -> new IllegalArgumentException(none(name)));
    }

    private String ids(List<FactorId> factors) {
        return String.join(
                ", ",
                factors.stream()
                        .map(factor -> file.fileIds().getOrDefault(factor, factor.value()))
                        .toList());
    }

    private String none(String name) {
        String plain = Label.plain(name);
        return file.factors().stream()
                .map(factor -> factor.factor().label())
                .filter(label -> likeness(label, plain) >= CLOSE)
                .max(Comparator.comparingDouble(label -> likeness(label, plain)))
                .map(label -> WORDS.say("factor.close", fileName, name, label))
                .orElseGet(() -> WORDS.say("factor.none", fileName, name));
    }

    private static double likeness(Label label, String plain) {
        return SIMILARITY.apply(label.plain(), plain);
    }
}
