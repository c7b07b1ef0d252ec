package org.mapwright.workshop.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.mapwright.ledger.TextReader;
import org.mapwright.ledger.TextWriter;
import org.mapwright.map.json.MapJson;
import org.mapwright.map.json.Plain;
import org.mapwright.workshop.ActionId;
import org.mapwright.workshop.IdeaId;
import org.mapwright.workshop.PollId;
import org.mapwright.workshop.TakingPart;
import org.mapwright.workshop.WorkshopEvent;
import org.mapwright.workshop.WorkshopId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Workshops as JSON, as strict as maps are. */
public final class WorkshopJson {

    private static final Class<?>[] EVENTS = WorkshopEvent.class.getPermittedSubclasses();
    private static final JsonMapper MAPPER = mapper();

    private WorkshopJson() {}

    private static JsonMapper mapper() {
        SimpleModule values = new SimpleModule("values of workshops");
        new Plain<>(WorkshopId.class, WorkshopId::value, WorkshopId::new).addTo(values);
        new Plain<>(IdeaId.class, IdeaId::value, IdeaId::new).addTo(values);
        new Plain<>(PollId.class, PollId::value, PollId::new).addTo(values);
        new Plain<>(ActionId.class, ActionId::value, ActionId::new).addTo(values);
        BallotText.addTo(values);
        return MapJson.mapper()
                .rebuild()
                // only what a value consists of is written, not what can be asked of it
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
                .addMixIn(TakingPart.class, SaysItsType.class)
                .addMixIn(WorkshopEvent.class, SaysItsType.class)
                .registerSubtypes(TakingPart.class.getPermittedSubclasses())
                .registerSubtypes(EVENTS)
                .addModule(values)
                .build();
    }

    /**
     * Reads what a phone asks. Leading is the facilitator's, at her own screens: no phone can ask it.
     *
     * @throws IllegalArgumentException with one sentence, when it is none or breaks a rule of its values
     */
    public static TakingPart readCommand(String json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, TakingPart.class))
                    .orElseThrow(() -> new IllegalArgumentException(MapJson.NO_COMMAND));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(MapJson.complaint(e), e);
        }
    }

    /** Writes anything of a workshop. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The same with people's words by reference. */
    public static String write(Object value, TextWriter words) {
        return MAPPER.writer().withAttribute(TextWriter.class, words).writeValueAsString(value);
    }

    /** Reads what {@link #write(Object)} wrote. */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** Reads what {@link #write(Object, TextWriter)} wrote. */
    public static <T> T read(String json, Class<T> type, TextReader words) {
        return MAPPER.readerFor(type).withAttribute(TextReader.class, words).readValue(json);
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    private interface SaysItsType {}
}
