package org.mapwright.shell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mapwright.exchange.DiskFiles;
import org.mapwright.exchange.FileRead;
import org.mapwright.exchange.Finding;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.LossGroup;
import org.mapwright.exchange.LossReport;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.StyleAnswers;
import org.mapwright.exchange.StyleQuestion;
import org.mapwright.exchange.Unreadable;
import org.mapwright.exchange.Written;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the map of a file in another format and says what is lost. */
@Command(name = "convert", resourceBundle = "messages.convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("convert");
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    /** How many cases of one finding are printed. */
    private static final int SHOWN = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "IN")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT")
    private Path out = Path.of("");

    @Option(names = "--styles", paramLabel = "NAME=SIGN,...", converter = StylesReader.class)
    private StyleAnswers styles = StyleAnswers.NONE;

    @Override
    public Integer call() {
        String name = String.valueOf(out.getFileName());
        Optional<Format> format = Format.ofName(name);
        if (format.isEmpty()) {
            return refuse(WORDS.say("format", name, Format.writtenSuffixes()));
        }
        Path folder = Optional.ofNullable(out.toAbsolutePath().getParent()).orElse(out);
        if (!Files.isDirectory(folder)) {
            return refuse(WORDS.say("folder", folder));
        }
        try {
            if (Files.exists(out) && Files.exists(in) && Files.isSameFile(in, out)) {
                return refuse(WORDS.say("same", name));
            }
            return convert(format.get(), name, folder);
        } catch (IOException e) {
            complain(WORDS.say("disk", in, out, e.getClass().getSimpleName()));
            return FAILED;
        }
    }

    private int convert(Format format, String name, Path folder) throws IOException {
        FileRead read = DiskFiles.read(in, styles);
        return switch (read) {
            case Unreadable unreadable -> refuse(unreadable.sentence());
            case Imported map
            when !styles.beside(map.questions()).isEmpty() ->
                refuse(noSuchLines(styles.beside(map.questions()), map.questions()));
            case Imported map -> {
                String stem = name.substring(0, name.length() - format.suffix().length());
                Written written = MapFiles.write(map.toMap(), format, stem, map.fileIds());
                DiskFiles.save(written.files(), folder);
                report(map, written);
                yield DONE;
            }
        };
    }

    private String noSuchLines(List<String> names, List<StyleQuestion> questions) {
        String found = questions.stream()
                .map(question -> question.look().called())
                .distinct()
                .collect(Collectors.joining(", "));
        return WORDS.say("styles.none", in.getFileName(), String.join(", ", names), found.isEmpty() ? "-" : found);
    }

    private void report(Imported map, Written written) {
        PrintWriter to = spec.commandLine().getOut();
        for (MapFile file : written.files()) {
            to.println(WORDS.say("written", file.name()));
        }
        for (LossGroup group : LossGroup.values()) {
            section(to, group, map.report(), written.report());
        }
        to.flush();
    }

    private static void section(PrintWriter to, LossGroup group, LossReport read, LossReport written) {
        boolean silent = read.in(group).isEmpty() && written.in(group).isEmpty();
        if (!silent) {
            to.println(LossReport.title(group));
            read.in(group).forEach(finding -> say(to, finding));
            written.in(group).forEach(finding -> say(to, finding));
        }
    }

    private static void say(PrintWriter to, Finding finding) {
        to.println(WORDS.say("finding", finding.sentence()));
        finding.cases().stream().limit(SHOWN).forEach(text -> to.println(WORDS.say("case", text)));
        int more = finding.cases().size() - SHOWN;
        if (more > 0) {
            to.println(WORDS.say("more", more));
        }
    }

    private int refuse(String sentence) {
        complain(sentence);
        return REFUSED;
    }

    private void complain(String sentence) {
        PrintWriter to = spec.commandLine().getErr();
        to.println(sentence);
        to.flush();
    }
}
