package org.mapwright.report;

import java.util.Locale;
import org.mapwright.analysis.VoteCounts;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import tools.jackson.databind.node.ObjectNode;

/** What the group said of the factors, as JSON: counts of votes beside the figures, never mixed with them. */
final class VotesJson {

    private final VotedAspects votes;

    VotesJson(AnalysedMap analysed) {
        this.votes = VotedAspects.of(analysed.map());
    }

    /** How many chose each step, by aspect; nothing where nobody has voted on any factor. */
    void addFactor(ObjectNode to, FactorId factor) {
        if (votes.nobodyVoted()) {
            return;
        }
        ObjectNode all = to.putObject("votes");
        for (Aspect aspect : Aspect.values()) {
            VoteCounts counts = votes.counts(factor, aspect);
            all.putObject(aspect.name().toLowerCase(Locale.ROOT))
                    .put("low", counts.low())
                    .put("middle", counts.middle())
                    .put("high", counts.high());
        }
    }
}
