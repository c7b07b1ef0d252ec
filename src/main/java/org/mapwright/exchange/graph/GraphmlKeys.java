package org.mapwright.exchange.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mapwright.exchange.parts.FileWords;

/** What the attributes of a GraphML file are called, and what they are where a part does not say. */
final class GraphmlKeys {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ofFactors = new HashMap<>();
    private final Map<String, String> ofLinks = new HashMap<>();

    /** Reads one key, from its beginning to its end. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        String id = attribute(xml, "id");
        String name = attribute(xml, "attr.name");
        String part = attribute(xml, "for");
        names.put(id, FileWords.attribute(name));
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement() && xml.getLocalName().equals("default") && !name.isEmpty()) {
                remember(part, FileWords.attribute(name), GraphmlData.read(xml).text());
            } else if (xml.isStartElement()) {
                GraphmlData.skip(xml);
            }
        }
    }

    /** The name in lower case; empty for a key of drawings, its id for a key that the file does not explain. */
    String nameOf(String id) {
        return names.getOrDefault(id, id.toLowerCase(Locale.ROOT));
    }

    Map<String, String> ofFactors() {
        return ofFactors;
    }

    Map<String, String> ofLinks() {
        return ofLinks;
    }

    private void remember(String part, String name, String text) {
        if (text.isBlank()) {
            return;
        }
        if (!part.equals("edge")) {
            ofFactors.put(name, text.strip());
        }
        if (!part.equals("node")) {
            ofLinks.put(name, text.strip());
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }
}
