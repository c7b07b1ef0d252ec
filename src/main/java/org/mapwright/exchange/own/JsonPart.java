package org.mapwright.exchange.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.NotReadable;
import tools.jackson.databind.JsonNode;

/** A part of a JSON file that knows where it stands, so that a wrong value can be named. */
public record JsonPart(MapFile file, String path, JsonNode value) {

    /** The text of that name, turned into a value. */
    <T> T text(String name, Function<String, T> into) {
        return optionalText(name, into).orElseThrow(() -> refuse(name, "json.text"));
    }

    <T> Optional<T> optionalText(String name, Function<String, T> into) {
        return child(name).map(child -> {
            if (!child.isString()) {
                throw refuse(name, "json.text");
            }
            return checked(name, child.stringValue(), into);
        });
    }

    /** The words of that name, which must be among the known ones. */
    <T> T word(String name, Function<String, Optional<T>> into) {
        String word = text(name, Function.identity());
        return into.apply(word).orElseThrow(() -> refuse(name, "json.word", ExchangeText.shown(word)));
    }

    <T> T number(String name, Function<Double, T> into) {
        JsonNode child = child(name).filter(JsonNode::isNumber).orElseThrow(() -> refuse(name, "json.number"));
        return checked(name, child.doubleValue(), into);
    }

    public Optional<JsonPart> object(String name) {
        return child(name).map(child -> {
            if (!child.isObject()) {
                throw refuse(name, "json.object");
            }
            return new JsonPart(file, pathOf(name), child);
        });
    }

    /** The parts of the list of that name; none where it is missing. */
    public List<JsonPart> list(String name) {
        return child(name).map(child -> parts(name, child)).orElse(List.of());
    }

    /** The text, number or yes-or-no of that name as text; empty for anything else. */
    public String plain(String name) {
        return child(name).filter(JsonNode::isValueNode).map(JsonNode::asString).orElse("");
    }

    /** Whatever stands under that name, unless it is null. */
    public Optional<JsonPart> part(String name) {
        return child(name).map(child -> new JsonPart(file, pathOf(name), child));
    }

    public boolean has(String name) {
        return child(name).isPresent();
    }

    public boolean isObject() {
        return value.isObject();
    }

    /** How many things stand in it. */
    public int size() {
        return value.size();
    }

    /** Says what is wrong with this part. */
    public NotReadable refused(String key, Object... parts) {
        return NotReadable.at(file, path.isEmpty() ? "{}" : path, key, parts);
    }

    List<String> texts(String name) {
        return list(name).stream().map(JsonPart::asText).toList();
    }

    /** What stands under each name. */
    public Map<String, JsonPart> members() {
        Map<String, JsonPart> members = new LinkedHashMap<>();
        value.properties()
                .forEach(entry ->
                        members.put(entry.getKey(), new JsonPart(file, pathOf(entry.getKey()), entry.getValue())));
        return members;
    }

    String asText() {
        if (!value.isString()) {
            throw NotReadable.at(file, path, "json.text");
        }
        return value.stringValue();
    }

    /** A value made with a rule; breaking the rule is said with the place. */
    <A, T> T checked(String name, A raw, Function<A, T> into) {
        try {
            return into.apply(raw);
        } catch (IllegalArgumentException broken) {
            throw refuse(name, "json.rule", String.valueOf(broken.getMessage()));
        }
    }

    NotReadable refuse(String name, String key, Object... parts) {
        return NotReadable.at(file, pathOf(name), key, parts);
    }

    private List<JsonPart> parts(String name, JsonNode list) {
        if (!list.isArray()) {
            throw refuse(name, "json.list");
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new JsonPart(file, pathOf(name) + "[" + i + "]", list.get(i)))
                .toList();
    }

    private Optional<JsonNode> child(String name) {
        return Optional.ofNullable(value.get(name)).filter(child -> !child.isNull());
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
