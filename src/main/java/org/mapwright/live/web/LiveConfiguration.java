package org.mapwright.live.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mapwright.live.DocumentKind;
import org.mapwright.live.Engine;
import org.mapwright.live.FreshIds;
import org.mapwright.live.LiveConnections;
import org.mapwright.live.LiveDocuments;
import org.mapwright.live.LiveLimits;
import org.mapwright.live.Tickets;
import org.mapwright.study.Memberships;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the live channel together from the kinds of documents that features hand in. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    LiveThreads liveThreads() {
        return new LiveThreads();
    }

    @Bean
    LiveDocuments liveDocuments(
            List<DocumentKind<?, ?, ?>> kinds,
            LiveThreads threads,
            Clock clock,
            @Value("${mapwright.live.idle:5m}") Duration idle) {
        return new LiveDocuments(kinds, new Engine(threads::run, threads, clock), LiveLimits.STANDARD.idle(idle));
    }

    @Bean
    FreshIds freshIds() {
        return new FreshIds(new SecureRandom());
    }

    @Bean
    Tickets tickets(FreshIds ids, Clock clock) {
        return new Tickets(ids, clock);
    }

    @Bean(destroyMethod = "closeAll")
    LiveConnections liveConnections(LiveDocuments documents, Tickets tickets, Memberships memberships) {
        return new LiveConnections(documents, tickets, memberships);
    }
}
