package org.mapwright.shell.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mapwright.analysis.VoteCounts;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/** What the group said of the factors, as columns: for each aspect the high votes and all votes; empty without any. */
final class VoteColumns {

    private final VotedAspects votes;

    VoteColumns(SystemMap map) {
        this.votes = VotedAspects.of(map);
    }

    List<String> names() {
        return Stream.of(Aspect.values())
                .map(aspect -> aspect.name().toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name + "High", name + "Votes"))
                .toList();
    }

    List<Object> of(FactorId factor) {
        return Stream.of(Aspect.values())
                .map(aspect -> votes.counts(factor, aspect))
                .flatMap(VoteColumns::cells)
                .toList();
    }

    private static Stream<Object> cells(VoteCounts counts) {
        return counts.total() == 0 ? Stream.of("", "") : Stream.of(counts.high(), counts.total());
    }
}
