package org.mapwright.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.exchange.FileVoice;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.Contributor;
import org.mapwright.map.Evidence;
import org.mapwright.map.Polarity;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;

/**
 * One claim as a row of a table.
 *
 * @param place the how-manieth claim on its link it is, from 1; the agreed reading stands in the first row
 */
public record ClaimRow(CausalLink link, int place, Contributor by, Stance stance) {

    public static List<ClaimRow> all(SystemMap map) {
        List<ClaimRow> rows = new ArrayList<>();
        for (CausalLink link : map.links().values()) {
            int place = 0;
            for (Claim claim : link.claims()) {
                place++;
                rows.add(new ClaimRow(link, place, claim.by(), claim.stance()));
            }
        }
        return rows;
    }

    public String cell(LinkColumn column, RowNames names) {
        Optional<AgreedReading> agreed = link.agreed().filter(a -> place == 1);
        Optional<Contributor> named = Optional.of(by).filter(b -> !b.equals(FileVoice.number(place)));
        return switch (column) {
            case CAUSE -> names.of(link.cause());
            case EFFECT -> names.of(link.effect());
            case SIGN -> FileWords.of(stance.polarity());
            case STRENGTH -> level(stance.strength());
            case WEIGHT -> weight(stance.polarity(), stance.strength());
            case CERTAINTY -> Integer.toString(stance.certainty().level());
            case DELAY -> FileWords.of(stance.delay());
            case RATIONALE -> stance.rationale().text();
            case QUOTE ->
                stance.evidence().map(Evidence::quote).orElse(Prose.NONE).text();
            case QUOTE_SOURCE ->
                stance.evidence().map(Evidence::source).orElse(Prose.NONE).text();
            case CONTRIBUTOR -> named.map(b -> b.id().value()).orElse("");
            case PSEUDONYM -> named.map(b -> b.pseudonym().value()).orElse("");
            case GROUP -> named.map(b -> b.group().value()).orElse("");
            case AGREED -> agreed.map(a -> FileWords.of(a.polarity())).orElse("");
            case AGREED_NOTE -> agreed.map(a -> a.note().text()).orElse("");
        };
    }

    /** The class, where the weight is exactly one; the weight says it otherwise. */
    static String level(Strength strength) {
        int level = strength.level();
        return Strength.ofLevel(level).equals(strength) ? Integer.toString(level) : "";
    }

    /** The weight with the sign of the polarity; of an uncertain one, without. */
    static String weight(Polarity polarity, Strength strength) {
        return Double.toString(polarity == Polarity.NEGATIVE ? -strength.weight() : strength.weight());
    }
}
