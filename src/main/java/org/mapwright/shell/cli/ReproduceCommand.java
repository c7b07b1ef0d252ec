package org.mapwright.shell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mapwright.analysis.Termination;
import org.mapwright.report.AnalysisPackets;
import org.mapwright.report.Reproduction;
import org.mapwright.report.Reproduction.Different;
import org.mapwright.report.Reproduction.NotReadable;
import org.mapwright.report.Reproduction.Same;
import org.mapwright.report.ToolVersion;
import org.mapwright.value.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works an analysis packet out again and says whether every figure is the same. */
@Command(name = "reproduce", resourceBundle = "messages.reproduce", mixinStandardHelpOptions = true)
final class ReproduceCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("reproduce");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PACKET", descriptionKey = "packet")
    private Path packet = Path.of("");

    @Override
    public Integer call() {
        Reply reply = new Reply(spec);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(packet);
        } catch (IOException e) {
            return reply.refuse(WORDS.say("cannot.be.read", packet));
        }
        Reproduction reproduction = AnalysisPackets.reproduce(bytes, Termination.NEVER);
        return switch (reproduction) {
            case NotReadable not -> reply.refuse(packet + ": " + not.sentence());
            case Same same -> reply.result(WORDS.say("same", same.figures()) + madeBy(same.made()) + "\n");
            case Different different -> {
                reply.result(told(different));
                yield Reply.FAILED;
            }
        };
    }

    private static String told(Different different) {
        StringBuilder text = new StringBuilder();
        text.append(WORDS.say("different", different.count(), different.figures()))
                .append(madeBy(different.made()))
                .append('\n');
        different
                .differences()
                .forEach(one -> text.append(WORDS.say("one", one.at(), one.was(), one.is()))
                        .append('\n'));
        int more = different.count() - different.differences().size();
        return more == 0 ? text.toString() : text + WORDS.say("more", more) + "\n";
    }

    private static String madeBy(String version) {
        return version.equals(ToolVersion.get()) ? "" : " " + WORDS.say("made.by", version, ToolVersion.get());
    }
}
