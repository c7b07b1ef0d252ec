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

    @Test
    void aCommandWithoutAServerStartsFromArchivedClassesAlsoWhereTheFolderHasASpace() throws Exception {
        Path home = built("a checkout");
        Outcome outcome = launch(home, Map.of("JAVA_HOME", echoing("new").toString()), "analyse", "a map.csv");

        assertThat(outcome.said().lines())
                .contains("-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + home + "/target/run/mapwright.jsa")
                .endsWith("-jar", home + "/target/run/mapwright.jar", "analyse", "a map.csv");
    }

    /** What is measured for long is compiled as well as can be. */
    @Test
    void theBenchmarkOfTheAnalysisRunsWithEveryCompiler() throws Exception {
        Path home = built("checkout");
        Outcome outcome = launch(home, Map.of("JAVA_HOME", echoing("new").toString()), "bench", "analysis");

        assertThat(outcome.said().lines())
                .doesNotContain("-XX:TieredStopAtLevel=1")
                .endsWith("bench", "analysis");
    }

    /** A checkout in which nothing is stale. */
    private Path built(String name) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name)).toRealPath();
        for (String part : new String[] {"src/main", "frontend", "neo4j/demo", "neo4j/migrations", "target"}) {
            Files.createDirectories(home.resolve(part));
        }
        Files.createFile(home.resolve("pom.xml"));
        Files.copy(Path.of("mapwright"), home.resolve("mapwright"));
        Files.createFile(home.resolve("target/application.stamp"));
        return home;
    }

    /** A JDK whose Java says what it is asked for, a word a line. */
    private Path echoing(String name) throws IOException {
        jdk(name, "25.0.1");
        Path java = folder.resolve(name).resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return folder.resolve(name);
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
        return launch(Path.of(""), environment, arguments);
    }

    private static Outcome launch(Path home, Map<String, String> environment, String... arguments) throws Exception {
        String launcher = home.resolve("mapwright").toString();
        var command = Stream.concat(Stream.of("/bin/sh", launcher), Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
