package org.mapwright.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LauncherTest {

    private record Outcome(int status, String said) {}

    @TempDir
    Path folder;

    @Test
    void withoutACommandItSaysWhatThereIs() throws Exception {
        Outcome outcome = launch(Map.of());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.said()).startsWith("Usage: ./mapwright COMMAND").contains("run ", "test ", "analyse ");
    }

    @Test
    void anUnknownOptionOfTestIsWrongUsage() throws Exception {
        Outcome outcome = launch(Map.of("JAVA_HOME", System.getProperty("java.home")), "test", "--fault");

        assertThat(outcome).isEqualTo(new Outcome(2, "Unknown option of test: --fault (known: --faults).\n"));
    }

    @Test
    void withoutAJdkOneSentenceSaysWhatToInstall() throws Exception {
        jdk("old", "17.0.12");
        Outcome outcome = launch(bare(folder.resolve("old").toString()), "analyse", "a map.csv");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said())
                .startsWith("Mapwright needs a JDK of version 21 or newer; install one")
                .hasLineCount(1);
    }

    @Test
    void aJdkThatIsTooOldInJavaHomeIsPassedOver() throws Exception {
        jdk("old", "17.0.12");
        jdk("new", "25.0.1");
        var environment = new HashMap<>(bare(folder + "/*"));
        environment.put("JAVA_HOME", folder.resolve("old").toString());

        Outcome outcome = launch(environment, "test", "--fault");

        assertThat(outcome.said()).isEqualTo("Unknown option of test: --fault (known: --faults).\n");
    }

    private void jdk(String name, String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        assertThat(Files.createFile(bin.resolve("javac")).toFile().setExecutable(true))
                .isTrue();
        Files.writeString(bin.resolveSibling("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    /** A computer with nothing but the few tools that the launcher needs itself. */
    private Map<String, String> bare(String places) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : new String[] {"dirname", "readlink"}) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), real);
        }
        return Map.of("PATH", tools.toString(), "HOME", folder.toString(), "MAPWRIGHT_JDK_PLACES", places);
    }

    private static Outcome launch(Map<String, String> environment, String... arguments) throws Exception {
        var command = Stream.concat(Stream.of("/bin/sh", "mapwright"), Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
