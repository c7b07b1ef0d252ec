package org.mapwright.map.json;

import java.util.Optional;
import org.mapwright.map.KeptView;
import org.mapwright.map.KeptViewId;
import org.mapwright.map.ViewName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A view that a screen asks to keep: {@code {"name": ..., "view": ...}}. */
public record WantedView(Optional<String> name, Optional<String> view) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * The view under an id that the screen made.
     *
     * @throws IllegalArgumentException with one sentence, when it is no JSON or breaks a rule
     */
    public static KeptView read(String id, byte[] json) {
        try {
            WantedView wanted = MAPPER.readValue(json, WantedView.class);
            return new KeptView(
                    new KeptViewId(id),
                    new ViewName(wanted.name().orElse("")),
                    wanted.view().orElse(""));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("A view to keep must be JSON with a name and a view", e);
        }
    }
}
