package org.mapwright.workshop.json;

import java.util.Map;
import org.mapwright.study.MemberId;
import org.mapwright.workshop.Workshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A workshop on one person's phone, and what a change means for it. */
public final class PhoneJson {

    private PhoneJson() {}

    /** All that she may see. */
    public static String snapshot(Workshop workshop, MemberId viewer) {
        return tree(workshop, viewer).toString();
    }

    /** The parts of it that are no longer as they were, each whole; none of them where nothing changed for her. */
    public static String patch(Workshop before, Workshop after, MemberId viewer) {
        JsonNode old = tree(before, viewer);
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> part : tree(after, viewer).properties()) {
            if (!part.getValue().equals(old.get(part.getKey()))) {
                patch.set(part.getKey(), part.getValue());
            }
        }
        return patch.toString();
    }

    private static JsonNode tree(Workshop workshop, MemberId viewer) {
        return WorkshopJson.tree(PhoneView.of(workshop, viewer));
    }
}
