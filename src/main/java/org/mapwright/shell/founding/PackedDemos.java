package org.mapwright.shell.founding;

import java.util.UUID;
import org.mapwright.exchange.DemoMaps;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.Origin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The demo maps that are packed with the application, with ids of their own in every store. */
@Configuration(proxyBeanMethods = false)
class PackedDemos {

    @Bean
    @Order(1)
    DemoMap southwarkDemo() {
        return demo(DemoMaps.southwark());
    }

    @Bean
    @Order(2)
    DemoMap glasgowDemo() {
        return demo(DemoMaps.glasgow());
    }

    private static DemoMap demo(Imported map) {
        Origin origin = map.origin().orElseThrow();
        return new DemoMap(
                origin.place(), map.title(), map.bringIn(() -> UUID.randomUUID().toString()));
    }
}
