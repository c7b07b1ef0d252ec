package org.mapwright.exchange.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mapwright.exchange.MapFile;

/** An element of an XML file with all that is in it. */
public final class XmlTree {

    private static final int DEEPEST = 30;
    private static final int MOST = 2_000_000;

    private final String name;
    private final long line;
    private final Map<String, String> attributes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<XmlTree> parts = new ArrayList<>();

    private XmlTree(XMLStreamReader xml) {
        name = xml.getLocalName();
        line = Math.max(1, xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    /**
     * The outermost element.
     *
     * @throws NotReadable when the file is not well formed, or deeper than any drawing is
     */
    public static XmlTree read(MapFile file) {
        try {
            return read(file, XmlText.open(file));
        } catch (XMLStreamException broken) {
            long line = Optional.ofNullable(broken.getLocation())
                    .map(at -> (long) at.getLineNumber())
                    .orElse(1L);
            throw NotReadable.atLine(file, Math.max(1, line), "xml.cut");
        }
    }

    private static XmlTree read(MapFile file, XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        XmlTree root = new XmlTree(xml);
        Deque<XmlTree> around = new ArrayDeque<>(List.of(root));
        int count = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlTree part = new XmlTree(xml);
                count++;
                if (around.size() == DEEPEST || count > MOST) {
                    throw NotReadable.atLine(file, part.line, "xml.deep", DEEPEST);
                }
                around.element().parts.add(part);
                around.push(part);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                around.pop();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                around.element().text.append(xml.getText());
            }
        }
        return root;
    }

    public String name() {
        return name;
    }

    /** Where it begins, counted from 1. */
    public long line() {
        return line;
    }

    public String text() {
        return text.toString().strip();
    }

    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    public Optional<XmlTree> part(String wanted) {
        return parts(wanted).stream().findFirst();
    }

    public List<XmlTree> parts(String wanted) {
        return parts.stream().filter(part -> part.name.equals(wanted)).toList();
    }
}
