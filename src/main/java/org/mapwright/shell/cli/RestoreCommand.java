package org.mapwright.shell.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapwright.backup.Backups;
import org.mapwright.backup.KeptStudy;
import org.mapwright.backup.Manifest;
import org.mapwright.backup.Restored;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a backup, and puts its studies back where they are not. */
@Command(name = "restore", resourceBundle = "messages.restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("restore");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "IN")
    private Path in = Path.of("");

    @Option(names = "--study", paramLabel = "TITLE-OR-ID")
    private @Nullable String study;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--check")
    private boolean check;

    @Override
    public Integer call() {
        KeptWork work = KeptWork.of(spec.commandLine(), data);
        return work.run(backups -> check ? checked(backups, work) : restored(backups, work));
    }

    private String checked(Backups backups, KeptWork work) {
        Manifest manifest = backups.check(in, work::progress);
        return WORDS.say(
                "checked",
                manifest.at().toString(),
                titles(manifest.studies().stream().map(KeptStudy::title).collect(Collectors.joining(", "))));
    }

    private String restored(Backups backups, KeptWork work) {
        Restored restored = backups.restore(in, Optional.ofNullable(study), work::progress);
        String done = WORDS.say(
                "done",
                restored.studies().stream().mapToInt(one -> one.maps().size()).sum(),
                titles(restored.studies().stream().map(KeptStudy::title).collect(Collectors.joining(", "))));
        return restored.asTheyWere().isEmpty()
                ? done
                : done + "\n" + WORDS.say("as.they.were", String.join(", ", restored.asTheyWere()));
    }

    private static String titles(String joined) {
        return joined.isEmpty() ? WORDS.say("no.study") : joined;
    }
}
