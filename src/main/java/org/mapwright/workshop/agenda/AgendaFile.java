package org.mapwright.workshop.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mapwright.value.Words;
import org.mapwright.workshop.agenda.AgendaReading.Read;
import org.mapwright.workshop.agenda.AgendaReading.Unreadable;
import org.mapwright.workshop.agenda.JsonFields.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An agenda as JSON: the one reader for those that come with Mapwright and for people's own, and the writer to begin
 * one's own from.
 */
public final class AgendaFile {

    /** Longest text that is read, in characters. */
    public static final int LONGEST = 200_000;

    private static final Words WORDS = Words.of("workshopagenda");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private AgendaFile() {}

    /** Reads an agenda, or says what is wrong with it and where. */
    public static AgendaReading read(String json) {
        if (json.length() > LONGEST) {
            return new Unreadable(WORDS.say("fault.long", LONGEST));
        }
        try {
            return new Read(agenda(new JsonFields(JSON.readTree(json), "")));
        } catch (JacksonException e) {
            var at = e.getLocation();
            return new Unreadable(WORDS.say("fault.json", at == null ? 1 : Math.max(1, at.getLineNr())));
        } catch (Fault e) {
            return new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Agenda agenda(JsonFields fields) {
        fields.only("id", "title", "stages");
        List<Stage> stages =
                fields.objects("stages").stream().map(AgendaFile::stage).toList();
        return checked(fields.place(), () -> new Agenda(fields.text("id"), fields.text("title"), stages));
    }

    private static Stage stage(JsonFields fields) {
        fields.only("kind", "title", "minutes", "script", "prompts", "projector", "phones");
        StageKind kind = kind(fields);
        int minutes = fields.number("minutes", 1, Stage.MOST_MINUTES);
        Script script = script(fields.object("script"));
        return checked(
                fields.place(),
                () -> new Stage(
                        kind,
                        fields.maybe("title"),
                        minutes,
                        script,
                        fields.texts("prompts"),
                        fields.maybe("projector"),
                        fields.maybe("phones")));
    }

    private static StageKind kind(JsonFields fields) {
        String name = fields.text("kind");
        return Arrays.stream(StageKind.values())
                .filter(kind -> word(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> new Fault(WORDS.say(
                        "fault.kind",
                        fields.at("kind"),
                        Arrays.stream(StageKind.values()).map(AgendaFile::word).collect(Collectors.joining(", ")),
                        name)));
    }

    private static Script script(JsonFields fields) {
        fields.only("purpose", "materials", "inputs", "steps", "outputs", "evaluation");
        return checked(
                fields.place(),
                () -> new Script(
                        fields.text("purpose"),
                        fields.texts("materials"),
                        fields.texts("inputs"),
                        fields.texts("steps"),
                        fields.texts("outputs"),
                        fields.maybe("evaluation").orElse("")));
    }

    /** The records hold the rules; here their place in the file is added. */
    private static <T> T checked(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new Fault(WORDS.say(
                    "fault.rule", place.isEmpty() ? WORDS.say("fault.whole") : place, String.valueOf(e.getMessage())));
        }
    }

    /** Writes an agenda so that {@link #read(String)} reads the same. */
    public static String write(Agenda agenda) {
        ObjectNode root = JSON.createObjectNode();
        root.put("id", agenda.id()).put("title", agenda.title());
        ArrayNode stages = root.putArray("stages");
        agenda.stages().forEach(stage -> write(stage, stages.addObject()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString((JsonNode) root);
    }

    private static void write(Stage stage, ObjectNode node) {
        node.put("kind", word(stage.kind()));
        maybe(node, "title", stage.title());
        node.put("minutes", stage.minutes());
        ObjectNode script = node.putObject("script");
        script.put("purpose", stage.script().purpose());
        texts(script, "materials", stage.script().materials());
        texts(script, "inputs", stage.script().inputs());
        texts(script, "steps", stage.script().steps());
        texts(script, "outputs", stage.script().outputs());
        maybe(script, "evaluation", Optional.of(stage.script().evaluation()).filter(text -> !text.isEmpty()));
        texts(node, "prompts", stage.prompts());
        maybe(node, "projector", stage.projector());
        maybe(node, "phones", stage.phones());
    }

    private static void maybe(ObjectNode node, String name, Optional<String> text) {
        text.ifPresent(value -> node.put(name, value));
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }

    private static String word(StageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
