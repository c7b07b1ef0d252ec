package org.mapwright.exchange.parts;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with one element a line; characters that XML cannot hold become blanks. */
public final class XmlWriter {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    public XmlWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** Begins an element with attributes, given as name, value, name, value ... */
    public XmlWriter begin(String element, String... attributes) {
        try {
            indent();
            xml.writeStartElement(element);
            attributes(attributes);
            depth++;
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    public XmlWriter end() {
        try {
            depth--;
            indent();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    /** An element that holds text alone. */
    public XmlWriter leaf(String element, String words, String... attributes) {
        try {
            indent();
            xml.writeStartElement(element);
            attributes(attributes);
            xml.writeCharacters(clean(words.replace("\r\n", "\n")));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    public String finished() {
        try {
            xml.writeEndDocument();
            xml.flush();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], clean(namesAndValues[i + 1]));
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** The text with blanks for characters that XML cannot hold. */
    public static String clean(String words) {
        return ILLEGAL.matcher(words).replaceAll(" ");
    }

    private static IllegalStateException unwritable(XMLStreamException e) {
        return new IllegalStateException("The XML cannot be written", e);
    }
}
