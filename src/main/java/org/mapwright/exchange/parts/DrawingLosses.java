package org.mapwright.exchange.parts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.LossReport;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Certainty;
import org.mapwright.map.Delay;
import org.mapwright.map.Evidence;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorKind;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Reading;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;

/** Says what a drawing loses that knows one line for each link and little about factors. */
public final class DrawingLosses {

    private final SystemMap map;
    private final Findings findings = new Findings();

    public DrawingLosses(SystemMap map) {
        this.map = map;
    }

    /** The signed weight of a reading, with every digit; 0 where it is uncertain. */
    public static String weight(Reading reading) {
        BigDecimal weight = BigDecimal.valueOf(reading.strength().weight());
        return switch (reading.polarity()) {
            case POSITIVE -> weight.toString();
            case NEGATIVE -> weight.negate().toString();
            case UNCERTAIN -> "0";
        };
    }

    /** Counts what lines lose that hold neither claims nor certainty nor delay. */
    public void ofReadings() {
        Collection<CausalLink> links = map.links().values();
        ofClaims();
        count(FindingKind.CERTAINTY_LEFT, links, link -> link.reading().certainty() != Certainty.FAIRLY_SURE);
        count(FindingKind.DELAY_LEFT, links, link -> link.reading().delay() != Delay.NONE);
    }

    /** Counts what lines lose that hold one reading each. */
    public void ofClaims() {
        Collection<CausalLink> links = map.links().values();
        count(FindingKind.CLAIMS_AS_ONE, links, link -> link.claims().size() > 1);
        count(FindingKind.CONTESTED_LEFT, links, link -> link.reading().contested());
        count(FindingKind.AGREED_LEFT, links, link -> link.agreed().isPresent());
        count(FindingKind.EVIDENCE_LEFT, links, DrawingLosses::hasEvidence);
    }

    /** Counts what boxes lose that hold a label, a note and a place. */
    public void ofFactors() {
        Collection<Factor> factors = map.factors().values();
        findings.count(
                FindingKind.VOTES_LEFT,
                factors.stream()
                        .mapToInt(f -> Finish.votes(new PlacedFactor(f, new Position(0, 0))))
                        .sum());
        findings.count(FindingKind.FOCAL_LEFT, map.focal().isPresent() ? 1 : 0);
        findings.count(FindingKind.MERGED_IDS, map.aliases().size());
    }

    /** Counts the factors of which merged wordings get lost. */
    public void ofWordings() {
        count(
                FindingKind.WORDINGS_LEFT,
                map.factors().values(),
                factor -> !factor.alsoCalled().isEmpty());
    }

    /** Counts what gets lost where no words are held but labels. */
    public void ofNotes() {
        count(
                FindingKind.NOTES_LEFT,
                map.factors().values(),
                factor -> !factor.note().isEmpty());
        count(
                FindingKind.TAGS_LEFT,
                map.factors().values(),
                factor -> !factor.tags().isEmpty());
        count(
                FindingKind.WORDS_LEFT,
                map.links().values(),
                link -> !LinkWords.of(link).isEmpty());
    }

    public void ofKinds() {
        count(FindingKind.KIND_LEFT, map.factors().values(), factor -> factor.kind() != FactorKind.CONTEXT);
    }

    public void ofUncertain() {
        count(
                FindingKind.UNCERTAIN_AS_NONE,
                map.links().values(),
                link -> link.reading().polarity() == Polarity.UNCERTAIN);
    }

    /** Counts the weights that are not exactly one of the three classes. */
    public void ofWeights() {
        count(
                FindingKind.WEIGHT_ROUNDED,
                map.links().values(),
                link -> !Strength.ofLevel(link.reading().strength().level())
                        .equals(link.reading().strength()));
    }

    public <T> void count(FindingKind kind, Collection<T> things, Predicate<T> lost) {
        findings.count(kind, (int) things.stream().filter(lost).count());
    }

    public LossReport toReport() {
        return findings.toReport();
    }

    private static boolean hasEvidence(CausalLink link) {
        return link.claims().stream()
                .flatMap(claim -> claim.stance().evidence().stream())
                .anyMatch(DrawingLosses::saysSomething);
    }

    private static boolean saysSomething(Evidence evidence) {
        return !evidence.quote().isEmpty() || !evidence.source().isEmpty();
    }
}
