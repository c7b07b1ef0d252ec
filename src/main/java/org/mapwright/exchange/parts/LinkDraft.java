package org.mapwright.exchange.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mapwright.exchange.FileVoice;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Reading;
import org.mapwright.map.Stance;

/** A link while a file is read: every row about it is a claim. */
public final class LinkDraft {

    private static final LinkId ANY_LINK = new LinkId("l");
    private static final FactorId ANY_CAUSE = new FactorId("a");
    private static final FactorId ANY_EFFECT = new FactorId("b");

    private final List<Voice> voices = new ArrayList<>();
    private final Set<ContributorId> speakers = new HashSet<>();
    private Optional<AgreedReading> agreed = Optional.empty();
    private boolean unnamed;

    private record Voice(Contributor by, Stance stance) {}

    /**
     * Adds what somebody says about the link.
     *
     * @param by who says so, where the file names somebody who has not spoken about this link yet
     */
    public void claim(Optional<Contributor> by, Stance stance) {
        unnamed |= by.isEmpty();
        Contributor speaker =
                by.filter(b -> !speakers.contains(b.id())).orElseGet(() -> FileVoice.number(voices.size() + 1));
        speakers.add(speaker.id());
        voices.add(new Voice(speaker, stance));
    }

    public void agree(AgreedReading reading) {
        agreed = Optional.of(reading);
    }

    int rows() {
        return voices.size();
    }

    /** Whether the file states the link several times, not just several people's views of it. */
    boolean isParallel() {
        return unnamed && voices.size() > 1;
    }

    /** What the claims so far amount to. */
    public Reading reading() {
        int[] next = {0};
        return toLink(ANY_LINK, ANY_CAUSE, ANY_EFFECT, () -> new ClaimId("c" + next[0]++))
                .reading();
    }

    CausalLink toLink(LinkId id, FactorId cause, FactorId effect, Supplier<ClaimId> claimIds) {
        List<Claim> claims = voices.stream()
                .map(voice -> new Claim(claimIds.get(), voice.by(), voice.stance()))
                .toList();
        return new CausalLink(id, cause, effect, claims, agreed);
    }
}
