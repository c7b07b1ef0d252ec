package org.mapwright.exchange.own;

import java.util.Optional;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.StatedSign;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.Certainty;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Evidence;
import org.mapwright.map.Polarity;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;
import tools.jackson.databind.node.ObjectNode;

/** A claim in Mapwright's own files; what is empty is left out. */
final class JsonClaim {

    private JsonClaim() {}

    static void write(ObjectNode json, Claim claim) {
        json.put("id", claim.id().value());
        write(json.putObject("by"), claim.by());
        Stance stance = claim.stance();
        json.put("polarity", FileWords.of(stance.polarity()));
        json.put("strength", stance.strength().weight());
        json.put("certainty", stance.certainty().level());
        json.put("delay", FileWords.of(stance.delay()));
        write(json, "rationale", stance.rationale());
        stance.evidence().ifPresent(evidence -> {
            ObjectNode part = json.putObject("evidence");
            write(part, "quote", evidence.quote());
            write(part, "source", evidence.source());
        });
    }

    static Claim read(JsonPart json) {
        return new Claim(json.text("id", ClaimId::new), contributor(json, "by"), stance(json));
    }

    static void write(ObjectNode json, AgreedReading agreed) {
        json.put("polarity", FileWords.of(agreed.polarity()));
        write(json, "note", agreed.note());
        write(json.putObject("by"), agreed.by());
    }

    static AgreedReading agreed(JsonPart json) {
        return new AgreedReading(polarity(json), prose(json, "note"), contributor(json, "by"));
    }

    private static Stance stance(JsonPart json) {
        return new Stance(
                polarity(json),
                json.number("strength", Strength::new),
                json.number("certainty", JsonClaim::certainty),
                json.word("delay", FileWords::delay),
                prose(json, "rationale"),
                json.object("evidence").map(part -> new Evidence(prose(part, "quote"), prose(part, "source"))));
    }

    private static Certainty certainty(double level) {
        if (level != Math.rint(level)) {
            throw new IllegalArgumentException("Certainty must be 1, 2 or 3: " + level);
        }
        return Certainty.ofLevel((int) level);
    }

    private static Polarity polarity(JsonPart json) {
        return json.word("polarity", text -> FileWords.sign(text).flatMap(StatedSign::polarity));
    }

    private static void write(ObjectNode json, Contributor by) {
        json.put("id", by.id().value());
        json.put("pseudonym", by.pseudonym().value());
        json.put("group", by.group().value());
    }

    private static Contributor contributor(JsonPart json, String name) {
        JsonPart by = json.object(name).orElseThrow(() -> json.refuse(name, "json.object"));
        return new Contributor(
                by.text("id", ContributorId::new), by.text("pseudonym", Pseudonym::new), by.text("group", Group::new));
    }

    private static void write(ObjectNode json, String name, Prose text) {
        if (!text.isEmpty()) {
            json.put(name, text.text());
        }
    }

    private static Prose prose(JsonPart json, String name) {
        Optional<Prose> text = json.optionalText(name, Prose::new);
        return text.orElse(Prose.NONE);
    }
}
