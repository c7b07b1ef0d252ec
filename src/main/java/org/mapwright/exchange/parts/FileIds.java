package org.mapwright.exchange.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mapwright.map.FactorId;
import org.mapwright.value.Check;

/** Ids for the factors of a file: the file's own where all of them can be ids, else f1, f2, f3 ... */
final class FileIds {

    private FileIds() {}

    static List<FactorId> of(List<FactorDraft> factors) {
        List<FactorId> own = factors.stream()
                .map(FactorDraft::ownId)
                .flatMap(Optional::stream)
                .flatMap(text -> asId(text).stream())
                .toList();
        Set<FactorId> distinct = new HashSet<>(own);
        return distinct.size() == factors.size()
                ? own
                : IntStream.rangeClosed(1, factors.size())
                        .mapToObj(i -> new FactorId("f" + i))
                        .toList();
    }

    private static Optional<FactorId> asId(String text) {
        return Check.isId(text) ? Optional.of(new FactorId(text)) : Optional.empty();
    }
}
