package org.mapwright.shell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.value.Words;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How a command answers: the result on one stream, a complaint in one line on the other, and the exit status that goes
 * with it.
 */
record Reply(CommandSpec spec) {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int REFUSED = 2;

    private static final Words WORDS = Words.of("analyse");

    /** Prints the result, or writes it into the file where one is named. */
    int result(String text, @Nullable Path output) {
        return output == null ? result(text) : file(text.getBytes(StandardCharsets.UTF_8), output);
    }

    /** Writes the bytes into the file. */
    int file(byte[] bytes, Path output) {
        Path folder = Optional.ofNullable(output.toAbsolutePath().getParent()).orElse(output);
        if (!Files.isDirectory(folder)) {
            return refuse(WORDS.say("folder", folder));
        }
        try {
            Files.write(output, bytes);
            return DONE;
        } catch (IOException e) {
            return complain(FAILED, WORDS.say("disk", output, e.getClass().getSimpleName()));
        }
    }

    int result(String text) {
        PrintWriter to = spec.commandLine().getOut();
        to.print(text);
        to.flush();
        return DONE;
    }

    /** Wrong usage, or a file that cannot be read. */
    int refuse(String sentence) {
        return complain(REFUSED, sentence);
    }

    private int complain(int status, String sentence) {
        PrintWriter to = spec.commandLine().getErr();
        to.println(sentence);
        to.flush();
        return status;
    }
}
