package org.mapwright.shell.store;

import org.mapwright.live.StoreSignal;
import org.mapwright.shell.StoreHealth;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the live documents when the store goes away and when it is back, so that screens hear it at once. */
@Component
class LiveStoreSignals implements DisposableBean {

    private final Runnable stop;

    LiveStoreSignals(StoreHealth health, ApplicationEventPublisher events) {
        stop = health.onChange(change -> {
            switch (change.now()) {
                case UP -> events.publishEvent(new StoreSignal(true));
                case RESTARTING -> events.publishEvent(new StoreSignal(false));
                case STARTING, STOPPED -> {}
            }
        });
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
