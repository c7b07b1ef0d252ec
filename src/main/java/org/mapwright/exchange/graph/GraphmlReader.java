package org.mapwright.exchange.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.parts.XmlText;
import org.mapwright.map.SystemMap;

/** Takes a GraphML file apart, plain or as yEd writes it, in one pass and without recursion. */
final class GraphmlReader {

    private static final int DEEPEST = 30;

    private final MapFile file;
    private final XMLStreamReader xml;
    private final GraphmlKeys keys = new GraphmlKeys();
    private final Map<String, GraphmlFactor> factors = new LinkedHashMap<>();
    private final List<GraphmlLink> links = new ArrayList<>();
    private final Map<String, String> said = new HashMap<>();
    private final Deque<GraphmlFactor> around = new ArrayDeque<>();
    private Optional<GraphmlLink> link = Optional.empty();
    private boolean directed = true;
    private int looks;
    private int manyEnded;

    private GraphmlReader(MapFile file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    static GraphmlDrawing read(MapFile file) {
        XMLStreamReader xml = null;
        try {
            xml = XmlText.open(file);
            return new GraphmlReader(file, xml).read();
        } catch (XMLStreamException broken) {
            long line = Optional.ofNullable(broken.getLocation())
                    .map(at -> (long) at.getLineNumber())
                    .orElse(1L);
            throw NotReadable.atLine(file, Math.max(1, line), "xml.broken");
        }
    }

    private GraphmlDrawing read() throws XMLStreamException {
        checkRoot();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.DTD) {
                throw NotReadable.of(file, "xml.doctype");
            }
        }
        factors.values().forEach(factor -> keys.ofFactors().forEach(factor.said()::putIfAbsent));
        links.forEach(line -> keys.ofLinks().forEach(line.said()::putIfAbsent));
        return new GraphmlDrawing(factors, links, said, looks, manyEnded);
    }

    private void checkRoot() throws XMLStreamException {
        xml.nextTag();
        if (!xml.getLocalName().equals("graphml")) {
            throw NotReadable.atLine(file, line(), "graphml.root", ExchangeText.shown(xml.getLocalName()));
        }
    }

    private void begin(String name) throws XMLStreamException {
        switch (name) {
            case "key" -> keys.read(xml);
            case "graph" -> directed = !attribute("edgedefault").equals("undirected");
            case "node" -> beginFactor();
            case "edge" -> beginLink();
            case "hyperedge" -> {
                manyEnded++;
                GraphmlData.skip(xml);
            }
            case "data" -> data();
            case "desc" -> saidHere().merge("description", xml.getElementText(), (a, b) -> a + "\n" + b);
            default -> GraphmlData.skip(xml);
        }
    }

    private void end(String name) {
        if (name.equals("node")) {
            around.pop();
        } else if (name.equals("edge")) {
            link = Optional.empty();
        }
    }

    private void beginFactor() {
        String id = required("id", "node");
        if (factors.size() > 2 * SystemMap.MOST_FACTORS) {
            throw NotReadable.of(file, "file.factors", SystemMap.MOST_FACTORS);
        }
        if (around.size() == DEEPEST) {
            throw NotReadable.atLine(file, line(), "graphml.deep", DEEPEST);
        }
        Optional<GraphmlFactor> within = Optional.ofNullable(around.peek());
        within.ifPresent(GraphmlFactor::becomesGroup);
        GraphmlFactor factor = new GraphmlFactor(id, within);
        if (attribute("yfiles.foldertype").equals("group")) {
            factor.becomesGroup();
        }
        if (factors.put(id, factor) != null) {
            throw NotReadable.atLine(file, line(), "graphml.twice", ExchangeText.shown(id));
        }
        around.push(factor);
    }

    private void beginLink() {
        if (links.size() == Assembly.MOST_CLAIMS) {
            throw NotReadable.of(file, "file.links", SystemMap.MOST_LINKS);
        }
        String stated = attribute("directed");
        boolean isDirected = stated.isEmpty() ? directed : stated.equals("true");
        GraphmlLink begun = new GraphmlLink(required("source", "edge"), required("target", "edge"), isDirected, line());
        links.add(begun);
        link = Optional.of(begun);
    }

    private void data() throws XMLStreamException {
        String name = keys.nameOf(attribute("key"));
        GraphmlData data = GraphmlData.read(xml);
        looks += data.looks();
        if (!name.isEmpty() && !data.text().isBlank()) {
            saidHere().putIfAbsent(name, data.text().strip());
        }
        if (link.isPresent()) {
            link.get().labels().addAll(data.labels());
            data.heads().ifPresent(heads -> link.get().heads(heads.start(), heads.end()));
        } else if (!around.isEmpty()) {
            around.element().labels().addAll(data.labels());
            data.centre().ifPresent(around.element()::centreAt);
        }
    }

    private Map<String, String> saidHere() {
        return link.map(GraphmlLink::said)
                .or(() -> Optional.ofNullable(around.peek()).map(GraphmlFactor::said))
                .orElse(said);
    }

    private String required(String attribute, String element) {
        String value = attribute(attribute);
        if (value.isEmpty()) {
            throw NotReadable.atLine(file, line(), "graphml.attribute", element, attribute);
        }
        return value;
    }

    private String attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    private long line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }
}
