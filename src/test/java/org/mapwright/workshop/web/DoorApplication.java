package org.mapwright.workshop.web;

import java.time.Clock;
import org.mapwright.live.web.WebParts;
import org.mapwright.testing.RealStore;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

/** The door, the channel and the workshops behind them, on a real web server and a real store, without sign-in. */
@SpringBootConfiguration(proxyBeanMethods = false)
@WebParts
@ComponentScan(
        basePackages = {
            "org.mapwright.workshop.web",
            "org.mapwright.workshop.store",
            "org.mapwright.workshop.live",
            "org.mapwright.workshop.door",
            "org.mapwright.live.web",
            "org.mapwright.study.store"
        },
        // tests beside these have small applications of their own
        excludeFilters = @Filter(SpringBootConfiguration.class))
class DoorApplication {

    /** Shared by all tests of a run, so it is not this application's to close. */
    @Bean(destroyMethod = "")
    Driver driver() {
        return RealStore.driver();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
