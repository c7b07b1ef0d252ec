package org.mapwright.exchange.own;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.map.Aspect;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Ratings;
import org.mapwright.map.Tag;
import org.mapwright.map.Tally;
import org.mapwright.map.Theme;
import org.mapwright.map.Vote;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A factor in Mapwright's own files; what is empty is left out. */
public final class JsonFactor {

    private JsonFactor() {}

    public static void write(ObjectNode json, Factor factor, Position at) {
        json.put("id", factor.id().value());
        json.put("label", factor.label().value());
        texts(json, "alsoCalled", factor.alsoCalled().stream().map(Label::value).toList());
        json.put("kind", FileWords.of(factor.kind()));
        factor.theme().ifPresent(theme -> json.put("theme", theme.value()));
        texts(json, "tags", factor.tags().stream().map(Tag::value).toList());
        if (!factor.note().isEmpty()) {
            json.put("note", factor.note().text());
        }
        json.put("x", at.x());
        json.put("y", at.y());
        if (!factor.ratings().equals(Ratings.NONE)) {
            write(json.putObject("votes"), factor.ratings());
        }
    }

    public static void write(ObjectNode json, Ratings ratings) {
        for (Aspect aspect : Aspect.values()) {
            ObjectNode votes = json.putObject(nameOf(aspect));
            ratings.on(aspect).votes().forEach((who, vote) -> votes.put(who.value(), FileWords.step(vote)));
        }
    }

    static PlacedFactor read(JsonPart json) {
        Factor factor = json.checked("tags", json, JsonFactor::factor);
        double x = json.number("x", n -> n);
        Position at = json.number("y", y -> new Position(x, y));
        return new PlacedFactor(factor, at);
    }

    private static Factor factor(JsonPart json) {
        return new Factor(
                json.text("id", FactorId::new),
                json.text("label", Label::new),
                new LinkedHashSet<>(json.checked("alsoCalled", json.texts("alsoCalled"), JsonFactor::labels)),
                json.word("kind", FileWords::kind),
                json.optionalText("theme", Theme::new),
                json.object("votes").map(JsonFactor::ratings).orElse(Ratings.NONE),
                new LinkedHashSet<>(json.checked("tags", json.texts("tags"), JsonFactor::tags)),
                json.optionalText("note", Prose::new).orElse(Prose.NONE));
    }

    public static Ratings ratings(JsonPart json) {
        return new Ratings(
                tally(json, Aspect.IMPORTANCE), tally(json, Aspect.CONTROLLABILITY), tally(json, Aspect.VULNERABILITY));
    }

    private static Tally tally(JsonPart json, Aspect aspect) {
        Map<ContributorId, Vote> votes = new LinkedHashMap<>();
        Optional<JsonPart> given = json.object(nameOf(aspect));
        given.ifPresent(part -> part.members().keySet().forEach(who -> {
            ContributorId voter = part.checked(who, who, ContributorId::new);
            votes.put(voter, part.number(who, JsonFactor::vote));
        }));
        return new Tally(votes);
    }

    private static Vote vote(double step) {
        return FileWords.vote(Double.toString(step))
                .orElseThrow(() -> new IllegalArgumentException("A vote must be 1, 2 or 3: " + step));
    }

    private static String nameOf(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT);
    }

    private static List<Label> labels(List<String> texts) {
        return texts.stream().map(Label::new).toList();
    }

    private static List<Tag> tags(List<String> texts) {
        return texts.stream().map(Tag::new).toList();
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = json.putArray(name);
            texts.forEach(list::add);
        }
    }
}
