package org.mapwright.backup.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.KeptStudy;
import org.mapwright.value.Words;

/** Which studies somebody means. */
final class Choice {

    private static final Words WORDS = Words.of("backup");

    private Choice() {}

    /** @throws Refused when no study, or more than one, is called so */
    static List<KeptStudy> of(List<KeptStudy> all, Optional<String> wanted) {
        if (wanted.isEmpty()) {
            return all;
        }
        String name = wanted.orElseThrow();
        Optional<KeptStudy> byId =
                all.stream().filter(study -> study.id().equals(name)).findFirst();
        List<KeptStudy> found = byId.map(List::of)
                .orElseGet(
                        () -> all.stream().filter(study -> study.isCalled(name)).toList());
        if (found.isEmpty()) {
            throw new Refused(WORDS.say("study.none", name, names(all)));
        }
        if (found.size() > 1) {
            throw new Refused(WORDS.say(
                    "study.several", name, found.stream().map(KeptStudy::id).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static String names(List<KeptStudy> all) {
        return all.stream().map(KeptStudy::title).sorted().collect(Collectors.joining(", "));
    }
}
