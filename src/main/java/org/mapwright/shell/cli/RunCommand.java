package org.mapwright.shell.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapwright.MapwrightApplication;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.founding.Founding;
import org.mapwright.value.Words;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the store and the web application; it goes on until it is stopped. */
@Command(name = "run", resourceBundle = "messages.run", sortOptions = false)
final class RunCommand implements Callable<Integer> {

    /** Says that the application lives on after the command returned. */
    static final int GOES_ON = -1;

    private static final int FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(names = "--public-url", paramLabel = "URL")
    private @Nullable URI publicUrl;

    @Option(names = "--tls-cert", paramLabel = "FILE")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE")
    private @Nullable Path key;

    @Override
    public Integer call() {
        RunSettings settings = settings();
        try {
            var context = start(settings);
            say(StartWords.ready(settings, context.getBean(Founding.class).takeSignIn()), false);
            return GOES_ON;
        } catch (RuntimeException e) {
            say(StartWords.refusal(e, settings), true);
            return FAILED;
        }
    }

    /** Wrong ones are told in one sentence, before anything is started. */
    private RunSettings settings() {
        try {
            Optional<TlsFiles> tls = tls();
            tls.flatMap(files -> files.fault(Clock.systemUTC())).ifPresent(fault -> {
                throw new IllegalArgumentException(fault);
            });
            return new RunSettings(folder().root(), port, host, Optional.ofNullable(publicUrl), tls);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<TlsFiles> tls() {
        Path first = certificate;
        Path second = key;
        if (first != null && second != null) {
            return Optional.of(new TlsFiles(first, second));
        }
        if (first != null || second != null) {
            throw new IllegalArgumentException(Words.of("run").say("tls.half"));
        }
        return Optional.empty();
    }

    private DataFolder folder() {
        return Optional.ofNullable(data).map(Path::toString).map(DataFolder::of).orElseGet(DataFolder::standard);
    }

    private static ConfigurableApplicationContext start(RunSettings settings) {
        var application = new SpringApplication(MapwrightApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        return application.run(settings.arguments());
    }

    private void say(String text, boolean isRefusal) {
        if (spec != null) {
            var line = spec.commandLine();
            PrintWriter writer = isRefusal ? line.getErr() : line.getOut();
            writer.println(text);
            writer.flush();
        }
    }
}
