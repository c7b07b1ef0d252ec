package org.mapwright.exchange.parts;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mapwright.exchange.MapFile;

/**
 * Opens XML from strangers. The characters are decoded first and looked through for a document type, so that the
 * parser never sees one; it also has document types and outside entities off.
 */
public final class XmlText {

    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final List<String> LATIN = List.of("iso-8859-1", "latin1", "windows-1252", "cp1252");
    private static final List<String> UNICODE = List.of("utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii");

    private XmlText() {}

    /**
     * Opens a file of XML in which nothing is looked up elsewhere.
     *
     * @throws NotReadable when the file is no text, has a document type, or is in another encoding
     */
    public static XMLStreamReader open(MapFile file) throws XMLStreamException {
        String text = decoded(file);
        if (text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
            throw NotReadable.of(file, "xml.doctype");
        }
        return safeFactory().createXMLStreamReader(new StringReader(text));
    }

    /** A parser that looks at no document type and fetches nothing. */
    public static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private static String decoded(MapFile file) {
        DecodedText decoded = DecodedText.of(file);
        Matcher declared = ENCODING.matcher(decoded.text());
        String encoding = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        if (LATIN.contains(encoding)) {
            return new String(file.bytes(), StandardCharsets.ISO_8859_1);
        }
        if (!UNICODE.contains(encoding) || decoded.old()) {
            throw NotReadable.of(file, "xml.encoding", encoding);
        }
        return decoded.text();
    }
}
