package org.mapwright.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * One running application and one browser for all tests of a run that only draw: {@code @ExtendWith(SharedDesks.class)},
 * then take {@link Desks} as a parameter. Each test makes maps of its own, and its windows are closed when it is over.
 */
final class SharedDesks implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SharedDesks.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desks.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return desksOf(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        desksOf(context).chromium().closeWindows();
    }

    private static Desks desksOf(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent("desks", key -> Desks.open(), Desks.class);
    }

    /** Screens of the facilitator, on one application. */
    record Desks(RunningApp app, Chromium chromium, String password, Path data) implements AutoCloseable {

        static Desks open() {
            try {
                Path data = Files.createTempDirectory("mapwright-browser");
                RunningApp app = RunningApp.start(data.resolve("data"));
                return new Desks(app, new Chromium(), app.password().orElseThrow(), data);
            } catch (IOException e) {
                throw new UncheckedIOException("No temporary folder for the application", e);
            }
        }

        Desk desk() {
            return at(chromium.window(1440, 900));
        }

        Desk at(Page window) {
            return new Desk(window, app.address()).signIn(password);
        }

        @Override
        public void close() {
            chromium.close();
            app.close();
            try {
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException e) {
                throw new UncheckedIOException("The application's folder stays behind: " + data, e);
            }
        }
    }
}
