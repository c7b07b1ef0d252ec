package org.mapwright.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All documents that people edit together, by kind. */
public final class LiveDocuments {

    private final Map<String, KindOfDocuments<?, ?, ?>> kinds;
    private final Engine engine;

    public LiveDocuments(List<? extends DocumentKind<?, ?, ?>> kinds, Engine engine, LiveLimits limits) {
        this.engine = engine;
        this.kinds = kinds.stream()
                .<KindOfDocuments<?, ?, ?>>map(kind -> new KindOfDocuments<>(kind, engine, limits))
                .collect(Collectors.toUnmodifiableMap(k -> k.kind().name(), Function.identity()));
    }

    public Engine engine() {
        return engine;
    }

    /** The kind of that name, or nothing when no feature hands one in. */
    public Optional<KindOfDocuments<?, ?, ?>> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /**
     * The live documents of a kind.
     *
     * @throws IllegalArgumentException when the kind was not handed in
     */
    @SuppressWarnings("unchecked") // the very same kind was handed in, so its type parameters are the same
    public <S, O, E> KindOfDocuments<S, O, E> of(DocumentKind<S, O, E> kind) {
        return (KindOfDocuments<S, O, E>) kind(kind.name())
                .filter(known -> known.kind().equals(kind))
                .orElseThrow(() -> new IllegalArgumentException("No such kind of document is live: " + kind.name()));
    }

    /** Tells every document that the store went away, has no room left, or is back. */
    public void store(ServerFrame.State now) {
        kinds.values().forEach(kind -> kind.store(now));
    }
}
