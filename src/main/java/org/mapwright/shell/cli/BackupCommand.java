package org.mapwright.shell.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapwright.backup.KeptMap;
import org.mapwright.backup.Manifest;
import org.mapwright.report.ToolVersion;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes one study or all into a folder or a zip file, while people go on working. */
@Command(name = "backup", resourceBundle = "messages.backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("backup");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OUT", descriptionKey = "OUT")
    private Path out = Path.of("");

    @Option(names = "--study", paramLabel = "TITLE-OR-ID")
    private @Nullable String study;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Override
    public Integer call() {
        KeptWork work = KeptWork.of(spec.commandLine(), data);
        if (!work.hasStore()) {
            return work.refuse(WORDS.say("nothing", work.data().root()));
        }
        return work.run(
                backups -> done(backups.backUp(out, Optional.ofNullable(study), ToolVersion.get(), work::progress)));
    }

    private String done(Manifest manifest) {
        int maps =
                manifest.studies().stream().mapToInt(one -> one.maps().size()).sum();
        long changes = manifest.studies().stream()
                .flatMap(one -> one.maps().stream())
                .mapToLong(KeptMap::changes)
                .sum();
        return WORDS.say("done", manifest.studies().size(), maps, changes, out);
    }
}
