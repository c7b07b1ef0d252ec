package org.mapwright.shell.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapwright.backup.BackupProblem;
import org.mapwright.backup.Backups;
import org.mapwright.shell.CannotStart;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.StoreRoom;
import picocli.CommandLine;

/** What backup and restore have in common: progress beside the result, and a sentence for whatever goes wrong. */
record KeptWork(CommandLine line, DataFolder data) {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    static KeptWork of(CommandLine line, @Nullable Path data) {
        return new KeptWork(
                line,
                Optional.ofNullable(data)
                        .map(Path::toString)
                        .map(DataFolder::of)
                        .orElseGet(DataFolder::standard));
    }

    /** Whether there is something here, or on a server that was named. */
    boolean hasStore() {
        return Files.isDirectory(data.store())
                || Optional.ofNullable(System.getenv("MAPWRIGHT_NEO4J_URI"))
                        .filter(uri -> !uri.isBlank())
                        .isPresent();
    }

    /** Does the work and prints the sentence that it answers. */
    int run(Function<Backups, String> work) {
        try (StoreRoom room = StoreRoom.open(data)) {
            say(line.getOut(), work.apply(room.get(Backups.class)));
            return DONE;
        } catch (RuntimeException e) {
            return causes(e)
                    .flatMap(cause -> status(cause).stream())
                    .findFirst()
                    .orElseThrow(() -> e);
        }
    }

    private Optional<Integer> status(Throwable cause) {
        return switch (cause) {
            case BackupProblem.Refused refused -> Optional.of(complain(REFUSED, String.valueOf(refused.getMessage())));
            case BackupProblem.Broken broken -> Optional.of(complain(FAILED, String.valueOf(broken.getMessage())));
            case CannotStart refusal -> Optional.of(complain(FAILED, String.valueOf(refusal.getMessage())));
            default -> Optional.empty();
        };
    }

    int refuse(String sentence) {
        return complain(REFUSED, sentence);
    }

    void progress(String sentence) {
        say(line.getErr(), sentence);
    }

    private int complain(int status, String sentence) {
        say(line.getErr(), sentence);
        return status;
    }

    private static void say(PrintWriter to, String sentence) {
        to.println(sentence);
        to.flush();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
