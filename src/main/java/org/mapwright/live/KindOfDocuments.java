package org.mapwright.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mapwright.live.ServerFrame.State;

/** The live documents of one kind; they share transactions. */
public final class KindOfDocuments<S, O, E> {

    private final DocumentKind<S, O, E> kind;
    private final Engine engine;
    private final LiveLimits limits;
    private final Committer<S, E> committer;
    private final Map<String, LiveDocument<S, O, E>> documents = new ConcurrentHashMap<>();

    KindOfDocuments(DocumentKind<S, O, E> kind, Engine engine, LiveLimits limits) {
        this.kind = kind;
        this.engine = engine;
        this.limits = limits;
        this.committer = new Committer<>(kind::append, engine.threads(), limits);
    }

    public DocumentKind<S, O, E> kind() {
        return kind;
    }

    /** The document of that id; whether there is one shows when it is asked for something. */
    public LiveDocument<S, O, E> document(String id) {
        return documents.computeIfAbsent(
                id, key -> new LiveDocument<>(new DocumentId(kind.name(), key), kind, committer, engine, limits));
    }

    void store(State now) {
        committer.hold(now == State.FULL);
        documents.values().forEach(now == State.UP ? LiveDocument::storeIsBack : document -> document.storeIsAway(now));
    }
}
