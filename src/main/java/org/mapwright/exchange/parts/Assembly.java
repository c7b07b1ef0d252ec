package org.mapwright.exchange.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.MapFile;
import org.mapwright.map.Stance;
import org.mapwright.map.SystemMap;

/** Puts the factors and links of a file together, within the limits of a map. */
public final class Assembly {

    /** The most rows or claims a file may state; more is no drawing of people. */
    public static final int MOST_CLAIMS = 200_000;

    private final MapFile file;
    private final Findings findings;
    private final List<FactorDraft> factors = new ArrayList<>();
    private final Map<Ends, LinkDraft> links = new LinkedHashMap<>();
    private final List<OwnEffect> ownEffects = new ArrayList<>();
    private Optional<FactorDraft> focal = Optional.empty();
    private int claims;

    /** From where to where a link goes. */
    public record Ends(FactorDraft cause, FactorDraft effect) {

        /** The same the other way round. */
        public Ends turned() {
            return new Ends(/* cause= */ effect, /* effect= */ cause);
        }

        public String shown() {
            return cause.label() + " -> " + effect.label();
        }
    }

    /** A factor that the file links with itself. */
    record OwnEffect(FactorDraft factor, Stance stance) {}

    public Assembly(MapFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    public Findings findings() {
        return findings;
    }

    /**
     * Adds a factor of the file.
     *
     * @throws NotReadable when it is one factor too many
     */
    public FactorDraft factor(Optional<String> ownId, String label) {
        if (factors.size() == SystemMap.MOST_FACTORS) {
            throw NotReadable.of(file, "file.factors", SystemMap.MOST_FACTORS);
        }
        FactorDraft draft = new FactorDraft(findings, ownId, label);
        factors.add(draft);
        return draft;
    }

    public void focal(FactorDraft draft) {
        focal = Optional.of(draft);
    }

    /**
     * The link between the two, new when the file has not stated it yet.
     *
     * @throws NotReadable when it is one link or claim too many
     */
    public LinkDraft link(Ends ends) {
        LinkDraft known = links.get(ends);
        if (known == null && links.size() == SystemMap.MOST_LINKS) {
            throw NotReadable.of(file, "file.links", SystemMap.MOST_LINKS);
        }
        claims++;
        if (claims > MOST_CLAIMS) {
            throw NotReadable.of(file, "file.claims", MOST_CLAIMS);
        }
        return links.computeIfAbsent(ends, e -> new LinkDraft());
    }

    public void ownEffect(FactorDraft factor, Stance stance) {
        findings.add(FindingKind.SELF_LINK, factor.label() + " -> " + factor.label());
        ownEffects.add(new OwnEffect(factor, stance));
    }

    public List<FactorDraft> factors() {
        return factors;
    }

    public Map<Ends, LinkDraft> links() {
        return links;
    }

    List<OwnEffect> ownEffects() {
        return ownEffects;
    }

    public Optional<FactorDraft> focal() {
        return focal;
    }
}
