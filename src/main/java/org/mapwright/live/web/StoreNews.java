package org.mapwright.live.web;

import org.mapwright.live.LiveDocuments;
import org.mapwright.live.StoreSignal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes on that the store went away or is back. */
@Component
class StoreNews {

    private final LiveDocuments documents;

    StoreNews(LiveDocuments documents) {
        this.documents = documents;
    }

    @EventListener
    void on(StoreSignal signal) {
        documents.store(signal.state());
    }
}
