package org.mapwright.analysis;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application its analysis desk: one thread, so that analyses never crowd out people's edits. */
@Configuration(proxyBeanMethods = false)
class AnalysisSetUp implements DisposableBean {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("analysis").daemon().factory());

    @Bean
    AnalysisDesk analysisDesk() {
        return new AnalysisDesk(worker);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
