package org.mapwright.shell;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application, in the zone of the computer it runs on. */
@Configuration(proxyBeanMethods = false)
class Timekeeping {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
