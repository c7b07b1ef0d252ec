package org.mapwright.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mapwright.testing.RealStore;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.util.FileSystemUtils;

/**
 * A running application with one person of each role in the study of its first start, and one who facilitates another
 * study. The people are written into the store directly: what they may do is tried, not how they came.
 */
record Locked(RunningApp app, String map, Path data) implements AutoCloseable {

    static final String PASSWORD = "brown heron over the clyde";
    static final String OUTSIDER = "outsider";

    /** Hands it to the tests of a run. */
    static final class Doors implements ParameterResolver {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Doors.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Locked.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(HERE).computeIfAbsent("locked", key -> open(), Locked.class);
        }
    }

    private static Locked open() {
        try {
            Path data = Files.createTempDirectory("mapwright-locks");
            RealStore.wipe();
            var store = RealStore.store();
            RunningApp app = RunningApp.start(
                    data.resolve("data"),
                    RunningApp.freePort(),
                    Map.of(
                            "MAPWRIGHT_NEO4J_URI", store.uri(),
                            "MAPWRIGHT_NEO4J_USER", store.user(),
                            "MAPWRIGHT_NEO4J_PASSWORD", store.password()));
            return new Locked(app, seed(), data);
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder for the application", e);
        }
    }

    /** Returns a map of the study. */
    private static String seed() {
        String hash = Objects.requireNonNull(new BCryptPasswordEncoder(4).encode(PASSWORD));
        return RealStore.driver()
                .executableQuery("""
                        MATCH (demo:Study {id: 'demo'})
                        CREATE (other:Study {id: 'other', title: 'Another study'})
                        WITH demo, other
                        UNWIND ['CHAIR', 'PARTICIPANT', 'RESEARCHER', 'OBSERVER', 'OUTSIDER', 'LEAVER', 'OBSERVER2'] AS who
                        CREATE (a:Account {name: toLower(who), passwordHash: $hash, facilitator: false})
                        CREATE (a)-[:IS]->(m:Member {id: 'lock-' + who, group: 'parents',
                          role: CASE WHEN who IN ['CHAIR', 'OUTSIDER', 'LEAVER'] THEN 'FACILITATOR' ELSE replace(who, '2', '') END})
                        CREATE (m)-[:CALLED]->(:Words {id: 'member-lock-' + who, text: 'Lock ' + who})
                        FOREACH (s IN CASE WHEN who = 'OUTSIDER' THEN [other] ELSE [demo] END |
                          CREATE (m)-[:BELONGS_TO]->(s))
                        WITH DISTINCT demo
                        MATCH (demo)-[:HAS_MAP]->(map:Map)
                        RETURN map.id AS id ORDER BY id LIMIT 1
                        """)
                .withParameters(Map.of("hash", hash))
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }

    PersonWithoutBrowser stranger() {
        return new PersonWithoutBrowser(app.address());
    }

    PersonWithoutBrowser signedIn(String name) throws IOException, InterruptedException {
        PersonWithoutBrowser person = stranger();
        person.signIn(name, PASSWORD);
        return person;
    }

    String document() {
        return "map/" + map;
    }

    @Override
    public void close() {
        app.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException("The application's folder stays behind: " + data, e);
        }
    }
}
