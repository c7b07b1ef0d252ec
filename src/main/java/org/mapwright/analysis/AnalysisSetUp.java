package org.mapwright.analysis;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the application its analysis desk: one thread for what is quick and one for what takes seconds, so that analyses
 * never crowd out people's edits, nor each other.
 */
@Configuration(proxyBeanMethods = false)
class AnalysisSetUp implements DisposableBean {

    private final ExecutorService worker = thread("analysis");
    private final ExecutorService patient = thread("stability");

    @Bean
    AnalysisDesk analysisDesk() {
        return new AnalysisDesk(worker, patient);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
        patient.shutdownNow();
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}
