package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of files and the command line over it; what a command says is kept. */
abstract class OnCommandLine {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder = Path.of("");

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    final void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The exit status. */
    final int types(String... words) {
        return Mapwright.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    /** The exit status of a command about a file of the folder. */
    final int types(String command, String file, List<String> options) {
        return types(Stream.concat(Stream.of(command, folder.resolve(file).toString()), options.stream())
                .toArray(String[]::new));
    }

    /** What a command about a file says as JSON. */
    final JsonNode json(String command, String file, List<String> options) {
        out.getBuffer().setLength(0);
        List<String> all =
                Stream.concat(Stream.of("--format", "json"), options.stream()).toList();
        assertThat(types(command, file, all)).isZero();
        return MAPPER.readTree(out.toString());
    }

    /** A command about a file is refused in one line that has the sentence. */
    final void refuses(String command, String file, String sentence, List<String> options) {
        err.getBuffer().setLength(0);
        assertThat(types(command, file, options)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains(sentence);
    }
}
