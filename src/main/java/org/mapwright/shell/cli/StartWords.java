package org.mapwright.shell.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.shell.CannotStart;
import org.mapwright.shell.founding.FirstSignIn;
import org.mapwright.value.Words;
import org.springframework.boot.web.server.PortInUseException;

/** What the console shows of a start: one block when it is done, one sentence when it is not. */
final class StartWords {

    private static final Words WORDS = Words.of("run");

    private StartWords() {}

    static String ready(RunSettings settings, Optional<FirstSignIn> signIn) {
        return Stream.of(
                        Optional.of(WORDS.say("ready", settings.address())),
                        signIn.map(first -> WORDS.say("ready.first", first.name(), first.password())),
                        Optional.of(settings)
                                .filter(RunSettings::isOpenInClear)
                                .map(s -> WORDS.say("ready.clear", s.host())),
                        Optional.of(WORDS.say("ready.data", settings.data())))
                .flatMap(Optional::stream)
                .reduce("", (above, below) -> above + "\n" + below);
    }

    /** Finds the sentence in what went wrong; without one it names the log. */
    static String refusal(Throwable failure, RunSettings settings) {
        return causes(failure)
                .flatMap(cause -> sentence(cause).stream())
                .findFirst()
                .orElseGet(() -> WORDS.say("failed", settings.log()));
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart refusal -> Optional.of(String.valueOf(refusal.getMessage()));
            case PortInUseException taken -> Optional.of(WORDS.say("port.taken", String.valueOf(taken.getPort())));
            default -> Optional.empty();
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
