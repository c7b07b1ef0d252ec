package org.mapwright.exchange.graph;

import java.util.List;
import java.util.Locale;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.XmlWriter;

/** The attributes that Mapwright writes into GraphML; {@link FileWords#attribute} reads their names back. */
enum GraphmlKey {
    TITLE("graph", "title", "string"),
    /** Says that Mapwright wrote the file, so that its colours are nobody's loss. */
    VERSION("graph", "mapwright_version", "int"),

    LABEL("node", "label", "string"),
    KIND("node", "kind", "string"),
    THEME("node", "theme", "string"),
    TAGS("node", "tags", "string"),
    NOTE("node", "note", "string"),
    ALSO_CALLED("node", "also_called", "string"),
    FOCAL("node", "focal", "boolean"),
    X("node", "x", "double"),
    Y("node", "y", "double"),
    /** All votes on a factor, as in Mapwright's own files. */
    VOTES("node", "mapwright_votes", "string"),
    FACTOR_DRAWING("node", "nodegraphics", ""),

    POLARITY("edge", "polarity", "string"),
    WEIGHT("edge", "weight", "double"),
    CERTAINTY("edge", "certainty", "int"),
    DELAY("edge", "delay", "string"),
    CONTESTED("edge", "contested", "boolean"),
    /** All claims and the agreed reading of a link, as in Mapwright's own files. */
    VIEWS("edge", "mapwright_views", "string"),
    LINK_DRAWING("edge", "edgegraphics", "");

    private final String part;
    private final String title;
    private final String type;

    /** @param type empty for a drawing of yEd */
    GraphmlKey(String part, String title, String type) {
        this.part = part;
        this.title = title;
        this.type = type;
    }

    static List<GraphmlKey> all() {
        return List.of(values());
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name as it is read. */
    String spoken() {
        return FileWords.attribute(title);
    }

    void write(XmlWriter xml) {
        if (type.isEmpty()) {
            xml.leaf("key", "", "id", id(), "for", part, "yfiles.type", title);
        } else {
            xml.leaf("key", "", "id", id(), "for", part, "attr.name", title, "attr.type", type);
        }
    }
}
