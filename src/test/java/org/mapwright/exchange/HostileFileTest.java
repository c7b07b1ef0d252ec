package org.mapwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.exchange.Reads.refusal;
import static org.mapwright.exchange.Reads.wrapped;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or mean harm: each ends in one sentence. */
class HostileFileTest {

    private static final String LAUGHS = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
            <graphml><graph><node id="&c;"/></graph></graphml>
            """;
    private static final String OUTSIDE = """
            <!DOCTYPE graphml [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
            <graphml><graph><node id="a"><data key="label">&secret;</data></node></graph></graphml>
            """;

    @ParameterizedTest
    @ValueSource(strings = {LAUGHS, OUTSIDE, "<!DOCTYPE html><graphml/>", "<!doctype x><graphml/>"})
    void aDocumentTypeIsRefusedBeforeParsing(String text) {
        assertThat(refusal("map.graphml", text)).startsWith("map.graphml: the file has a document type");
    }

    @Test
    void aDocumentTypeInAnotherEncodingIsRefusedToo() {
        byte[] utf16 = ("\uFEFF" + LAUGHS).getBytes(StandardCharsets.UTF_16LE);

        assertThat(refusal(new MapFile("map.graphml", utf16))).contains("the file has a document type");
    }

    @Test
    void anEncodingThatCouldHideSomethingIsRefused() {
        String text = "<?xml version='1.0' encoding='UTF-7'?><graphml/>";

        assertThat(refusal("map.graphml", text)).contains("not valid in the encoding utf-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.csv", "map.xlsx", "map.graphml", "map.mmp", "map.json"})
    void anEmptyFileIsRefused(String name) {
        assertThat(refusal(name, "")).isEqualTo(name + ": the file is empty; expected a map.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.csv", "map.xlsx", "map.graphml", "map.mmp", "map.json"})
    void randomBytesAreRefused(String name) {
        for (int seed = 0; seed < 50; seed++) {
            byte[] junk = new byte[400];
            new Random(seed).nextBytes(junk);
            assertThat(refusal(new MapFile(name, junk)))
                    .as("seed " + seed)
                    .startsWith(name)
                    .doesNotContain("\n");
        }
    }

    @Test
    void aFileCutOffAnywhereIsRefusedOrRead() {
        String whole = new String(Reads.packed("yed-groups.graphml").bytes(), StandardCharsets.UTF_8);
        int end = whole.indexOf("</graphml>") + "</graphml>".length();
        for (int length = 1; length < end; length += 37) {
            assertThat(refusal("cut.graphml", whole.substring(0, length))).startsWith("cut.graphml");
        }
    }

    @Test
    void aLargeFileIsRefusedUnread() {
        MapFile large = new MapFile("map.csv", new byte[MapFiles.MOST_BYTES + 1]);

        assertThat(refusal(large)).isEqualTo("map.csv: the file is larger than 10 MB, which is the most that is read.");
    }

    @Test
    void tooManyFactorsAreRefused() {
        String rows = IntStream.rangeClosed(0, 5000).mapToObj(i -> "a,b" + i).collect(Collectors.joining("\n"));
        String boxes = IntStream.rangeClosed(0, 5000)
                .mapToObj(i -> "<node id='" + i + "'/>")
                .collect(Collectors.joining());

        assertThat(refusal("links.csv", "cause,effect\n" + rows)).contains("more than 5,000 factors");
        assertThat(refusal("map.graphml", wrapped("<graph>" + boxes + "</graph>")))
                .contains("more than 5,000 factors");
    }

    @Test
    void tooManyLinksAreRefused() {
        String rows = IntStream.rangeClosed(0, 20_000)
                .mapToObj(i -> "a" + i / 200 + ",b" + i % 200)
                .collect(Collectors.joining("\n"));

        assertThat(refusal("links.csv", "cause,effect\n" + rows)).contains("more than 20,000 links");
    }

    @Test
    void groupsWithoutEndAreRefused() {
        String deep = "<graph><node id='a%d'>"
                .repeat(200)
                .formatted(IntStream.range(0, 200).boxed().toArray());

        assertThat(refusal("map.graphml", wrapped(deep))).contains("more than 30 deep");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <graph><node id='a'/><edge source='a' target='z'/></graph> | the line names \u201cz\u201d
                    <graph><node/></graph> | the element <node> has no id
                    <graph><node id='a'/><node id='a'/></graph> | two boxes have the id \u201ca\u201d
                    <graph></graph> | the file has no boxes
                    <graph><node id='&secret;'/></graph> | the XML breaks off or is not well formed
                    """)
    void whatIsWrongInTheDrawingIsSaid(String inside, String sentence) {
        assertThat(refusal("map.graphml", wrapped(inside)))
                .startsWith("map.graphml")
                .contains(sentence);
    }

    @Test
    void anotherXmlIsRefused() {
        assertThat(refusal("map.graphml", "<svg/>"))
                .isEqualTo("map.graphml, line 1: the outermost element is <svg>; expected <graphml>.");
    }

    @Test
    void anUnknownKindOfFileIsRefused() {
        assertThat(refusal("map.docx", "x"))
                .isEqualTo("map.docx: this kind of file is not known; expected a name that ends in " + Format.suffixes()
                        + ".");
    }
}
