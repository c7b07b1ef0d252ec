package org.mapwright.exchange.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.map.Position;

/** What one data element holds: text, or a drawing of yEd (desktop or web). */
public final class GraphmlData {

    /** The shapes at both ends of a line, as yEd names them. */
    record Heads(String start, String end) {}

    private static final Set<String> LOOKS =
            Set.of("Fill", "BorderStyle", "LineStyle", "Shape", "Path", "BendStyle", "DropShadow", "State", "Insets");
    private static final double FAR = 1e6;

    private final StringBuilder text = new StringBuilder();
    private final List<String> labels = new ArrayList<>();
    private Optional<Position> centre = Optional.empty();
    private Optional<Heads> heads = Optional.empty();
    private int looks;

    private GraphmlData() {}

    /** Reads from the beginning of the element to its end. */
    static GraphmlData read(XMLStreamReader xml) throws XMLStreamException {
        GraphmlData data = new GraphmlData();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += data.begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (isText(event) && depth == 1) {
                data.text.append(xml.getText());
            }
        }
        return data;
    }

    /** Passes over the element and all that is in it. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    String text() {
        return text.toString();
    }

    List<String> labels() {
        return labels;
    }

    /** The middle of the box. */
    Optional<Position> centre() {
        return centre;
    }

    Optional<Heads> heads() {
        return heads;
    }

    /** How many colours, shapes and bends there were. */
    int looks() {
        return looks;
    }

    /** Takes an element in; returns how many levels deeper the reader stands afterwards. */
    private int begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        looks += LOOKS.contains(name) ? 1 : 0;
        switch (name) {
            case "Geometry" -> box(xml, "x", "y", "width", "height");
            case "RectD" -> box(xml, "X", "Y", "Width", "Height");
            case "Arrows" -> heads = Optional.of(new Heads(attribute(xml, "source"), attribute(xml, "target")));
            case "Label" -> label(attribute(xml, "Text"));
            case "NodeLabel", "EdgeLabel", "Label.Text" -> {
                label(ownText(xml));
                return 0;
            }
            default -> {
                return 1;
            }
        }
        return 1;
    }

    private void label(String words) {
        if (!words.isBlank()) {
            labels.add(words.strip());
        }
    }

    /** The text of an element without that of the elements in it. */
    private static String ownText(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder own = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip(xml);
            } else if (isText(event)) {
                own.append(xml.getText());
            }
        }
        return own.toString();
    }

    private void box(XMLStreamReader xml, String x, String y, String width, String height) {
        Optional<Double> left = FileWords.number(attribute(xml, x));
        Optional<Double> top = FileWords.number(attribute(xml, y));
        if (left.isPresent() && top.isPresent() && centre.isEmpty()) {
            double middleX =
                    left.get() + FileWords.number(attribute(xml, width)).orElse(0.0) / 2;
            double middleY =
                    top.get() + FileWords.number(attribute(xml, height)).orElse(0.0) / 2;
            centre = Math.abs(middleX) <= FAR && Math.abs(middleY) <= FAR
                    ? Optional.of(new Position(middleX, middleY))
                    : Optional.empty();
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }
}
