package org.mapwright.analysis.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mapwright.analysis.MapContent;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;

/**
 * A what-if that people of a study keep of a map under a name. It is theirs together: a group tried it, so all who may
 * analyse find it again. It is no part of the map, and holds the question alone; the answer is worked out anew.
 *
 * @param held what is set, in the order in which it was said; 1 to {@link #MOST_HELD}
 * @param how the parameters of the run, since another rule may say another direction
 * @param seq of the map when it was kept
 * @param sha256 of what that map said ({@link MapContent}), 64 hexadecimal digits
 */
public record KeptWhatIf(
        KeptWhatIfId id,
        WhatIfName name,
        List<HeldFactor> held,
        FcmParameters how,
        long seq,
        String sha256,
        Keeper by,
        Instant at) {

    /** As many factors as people can keep in mind together. */
    public static final int MOST_HELD = 5;

    public KeptWhatIf {
        held = List.copyOf(held);
        if (held.isEmpty() || held.size() > MOST_HELD) {
            throw new IllegalArgumentException(
                    "A kept what-if must have 1 to " + MOST_HELD + " factors: " + held.size());
        }
    }

    /** Who kept it. */
    public record Keeper(MemberId member, Pseudonym pseudonym) {}

    /**
     * A factor that is set.
     *
     * @param label what it was called then, to be said when it is gone
     */
    public record HeldFactor(FactorId factor, Label label, Clamp.Push push) {}

    /** Whether she may rename it and take it away: who kept it, and who speaks for the group. */
    public boolean isInTheHandsOf(Member somebody) {
        return by.member().equals(somebody.id()) || somebody.role().maySpeakForTheGroup();
    }

    /** What is set and stands on the map no longer. */
    public List<HeldFactor> goneFrom(SystemMap map) {
        Set<FactorId> there = map.factors().keySet();
        return held.stream().filter(each -> !there.contains(each.factor())).toList();
    }

    /** Whether the map says the same as when this was kept; where factors stand makes no difference. */
    public boolean isOf(SystemMap map) {
        return sha256.equals(MapContent.sha256(map));
    }
}
