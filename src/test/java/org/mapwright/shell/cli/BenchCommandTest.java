package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCommandTest {

    private final StringWriter err = new StringWriter();

    @Test
    void withoutANameItSaysWhichThereAre() {
        assertThat(mapwright("bench")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Which benchmark? Expected one of: canvas")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"--rounds=0, Rounds must be", "'--sizes=500,,', Sizes must be", "--sizes=x, Sizes must be"})
    void aWrongOptionIsRefusedInOneSentence(String option, String begins) {
        assertThat(mapwright("bench", "canvas", option)).isEqualTo(2);
        assertThat(err.toString()).startsWith(begins).hasLineCount(1);
    }

    @Test
    void aFolderWithoutTheFrontEndIsNoPlaceToMeasureIn(@TempDir Path folder) {
        assertThat(new FrontEndTools(folder).missing())
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .containsAnyOf("there is none at " + folder.toAbsolutePath(), "expected Linux"));
    }

    private int mapwright(String... words) {
        return Mapwright.line().setErr(new PrintWriter(err)).execute(words);
    }
}
