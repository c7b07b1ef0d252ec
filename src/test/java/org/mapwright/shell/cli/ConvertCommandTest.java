package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapwright.exchange.DiskFiles;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.Imported;

class ConvertCommandTest extends OnCommandLine {

    @Test
    void aMapGoesThroughEveryFormatAndComesBack() throws IOException {
        write("links.csv", "cause,effect,polarity\nh,s,-\ns,h,+\nh,s,?\n");
        write("factors.csv", "id,label\nh,Damp homes\ns,Sleep\nq,Quiet\n");

        assertThat(convert("links.csv", "a.graphml")).isZero();
        assertThat(convert("a.graphml", "b.json")).isZero();
        assertThat(convert("b.json", "b.xlsx")).isZero();
        assertThat(convert("b.xlsx", "c.csv")).isZero();

        Imported first = (Imported) DiskFiles.read(folder.resolve("links.csv"));
        Imported last = (Imported) DiskFiles.read(folder.resolve("c.csv"));
        assertThat(last.fileIds()).isEqualTo(first.fileIds());
        assertThat(last.links()).isEqualTo(first.links());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsLostIsPrinted() throws IOException {
        write("links.csv", "cause,effect,polarity,strength,certainty,delay\na,b,+,1,1,none\na,a,+,1,1,none\n");

        convert("links.csv", "map.json");

        assertThat(out.toString().lines())
                .containsExactly(
                        "Written: map.json",
                        "Comes across",
                        "  2 factors",
                        "  1 link",
                        "Left behind",
                        "  1 link from a factor to itself",
                        "    a -> a");
    }

    @Test
    void theMeaningOfLinesIsGuessedOrGiven() throws IOException {
        write("map.prsm", """
                {"nodes": [{"id": "a", "label": "Debt"}, {"id": "b", "label": "Stress"}],
                 "edges": [{"id": "e", "from": "a", "to": "b", "color": {"color": "#ff0000"}}]}
                """);

        assertThat(convert("map.prsm", "guess.json")).isZero();
        assertThat(out.toString()).contains("that is a guess").contains("    red (1 link): falls");
        assertThat(convert("map.prsm", "given.csv", "--styles", "Red=+")).isZero();
        assertThat(Files.readString(folder.resolve("given.csv"))).contains("\na,b,+,");
        assertThat(convert("map.prsm", "no.csv", "--styles", "Blue=+")).isEqualTo(2);
        assertThat(complaints()).containsExactly("map.prsm: no lines are called blue; the file has red.");
    }

    @Test
    void anUnknownFormatIsRefusedInOneLine() throws IOException {
        write("links.csv", "cause,effect\na,b\n");

        assertThat(convert("links.csv", "map.docx")).isEqualTo(2);
        assertThat(complaints())
                .containsExactly("map.docx: this kind of file cannot be written; expected a name that ends in "
                        + Format.writtenSuffixes() + ".");
    }

    @Test
    void anUnreadableFileIsRefusedAndLeavesNothingBehind() throws IOException {
        write("links.csv", "cause,effect,weight\na,b,heavy\n");

        assertThat(convert("links.csv", "map.json")).isEqualTo(2);
        assertThat(complaints())
                .containsExactly("links.csv, line 2: weight must be a number from -1 to 1; found \u201cheavy\u201d.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aMissingFileIsRefusedInOneLine() {
        assertThat(convert("nowhere.csv", "map.json")).isEqualTo(2);
        assertThat(complaints())
                .containsExactly("nowhere.csv: there is no such file that can be read; expected a map.");
    }

    @Test
    void aMissingFolderIsRefusedInOneLine() throws IOException {
        write("links.csv", "cause,effect\na,b\n");

        assertThat(convert("links.csv", "no/map.json")).isEqualTo(2);
        assertThat(complaints()).hasSize(1);
    }

    @Test
    void aFileIsNotWrittenOverItself() throws IOException {
        write("map.csv", "cause,effect\na,b\n");

        assertThat(convert("map.csv", "map.csv")).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("map.csv"))).isEqualTo("cause,effect\na,b\n");
    }

    @Test
    void wrongUsageIsSaidInOneLine() {
        assertThat(types("convert", "only-one.csv")).isEqualTo(2);
        assertThat(complaints()).hasSize(1);
        assertThat(complaints().getFirst()).contains("OUT");
    }

    private int convert(String from, String to, String... options) {
        List<String> words = new ArrayList<>(List.of(folder.resolve(to).toString()));
        words.addAll(List.of(options));
        return types("convert", from, words);
    }

    private List<String> complaints() {
        return err.toString().lines().toList();
    }
}
