package org.mapwright.shell;

import java.time.Clock;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The stores of all features without the rest of the application, for commands that work on what is kept. With a
 * Mapwright running on the data folder they work on its store; otherwise the store is started for them, and only when
 * it is asked for.
 */
public final class StoreRoom implements AutoCloseable {

    private final ConfigurableApplicationContext room;

    private StoreRoom(ConfigurableApplicationContext room) {
        this.room = room;
    }

    /** Opens it on a data folder. */
    public static StoreRoom open(DataFolder data) {
        var application = new SpringApplication(Stores.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        return new StoreRoom(application.run(
                "--mapwright.data=" + data.root(), "--mapwright.store.guest=true", "--logging.threshold.console=OFF"));
    }

    /** A door of one of the stores. */
    public <T> T get(Class<T> door) {
        return room.getBean(door);
    }

    @Override
    public void close() {
        room.close();
    }

    /** No {@code @Configuration}: the web application, which looks for those, has all this by itself. */
    @ComponentScan("org.mapwright.*.store")
    static class Stores {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
