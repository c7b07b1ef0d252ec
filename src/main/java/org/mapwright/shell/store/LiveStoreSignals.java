package org.mapwright.shell.store;

import org.mapwright.live.ServerFrame.State;
import org.mapwright.live.StoreSignal;
import org.mapwright.shell.StoreHealth;
import org.mapwright.shell.StoreState;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the live documents when the store goes away and when it is back, so that screens hear it at once. */
@Component
class LiveStoreSignals implements DisposableBean {

    private final StoreHealth health;
    private final ApplicationEventPublisher events;
    private final Runnable stop;

    LiveStoreSignals(StoreHealth health, ApplicationEventPublisher events) {
        this.health = health;
        this.events = events;
        stop = health.onChange(change -> tell(change.now()));
    }

    /** What happened before everybody was there to hear it: the disk may have been full from the start. */
    @EventListener(ContextRefreshedEvent.class)
    void catchUp() {
        StoreState told;
        do {
            told = health.state();
            tell(told);
        } while (health.state() != told); // it changed meanwhile, and this was told after that
    }

    private void tell(StoreState now) {
        switch (now) {
            case UP -> events.publishEvent(new StoreSignal(State.UP));
            case RESTARTING -> events.publishEvent(new StoreSignal(State.RESTARTING));
            case FULL -> events.publishEvent(new StoreSignal(State.FULL));
            case STARTING, STOPPED -> {}
        }
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
