package org.mapwright.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mapwright.live.LiveDocument.Known;
import org.mapwright.live.ServerFrame.State;

/** Who follows a document, and who waits to; touched by its writer only. One that fails is dropped. */
final class Followers<S, E> {

    private static final Logger LOG = System.getLogger(Followers.class.getName());

    private final Set<Follower<S, E>> following = new LinkedHashSet<>();
    private final Map<Follower<S, E>, Optional<Known>> entering = new LinkedHashMap<>();
    private final BooleanSupplier full;
    private State store = State.UP;

    /** @param full whether the store has no room left; then it is told that, up or not */
    Followers(BooleanSupplier full) {
        this.full = full;
    }

    void enter(Follower<S, E> follower, Optional<Known> known) {
        entering.put(follower, known);
        if (store != State.UP) {
            State now = store;
            tell(follower, f -> f.store(now));
        }
    }

    void leave(Follower<S, E> follower) {
        following.remove(follower);
        entering.remove(follower);
    }

    boolean isAnybodyEntering() {
        return !entering.isEmpty();
    }

    boolean isEmpty() {
        return following.isEmpty() && entering.isEmpty();
    }

    void letIn(Held<S, E> held) {
        Map<Follower<S, E>, Optional<Known>> now = new LinkedHashMap<>(entering);
        entering.clear();
        following.addAll(now.keySet());
        now.forEach((follower, known) -> tell(follower, f -> f.joined(held.joined(known))));
    }

    void changed(List<Advance<S, E>> changes) {
        if (!changes.isEmpty()) {
            tellAll(following, f -> f.changed(changes));
        }
    }

    /** Tells everybody when the store goes away, has no room or comes back, once each time. */
    void store(State heard) {
        State now = full.getAsBoolean() ? State.FULL : heard;
        if (now != store) {
            store = now;
            tellAll(following, f -> f.store(now));
            tellAll(entering.keySet(), f -> f.store(now));
        }
    }

    /** Lets those who follow go: what they know cannot be carried on. */
    void drop() {
        List<Follower<S, E>> all = List.copyOf(following);
        following.clear();
        tellAll(all, Follower::dropped);
    }

    /** There is no such document. */
    void gone(NoSuchDocument cause) {
        List<Follower<S, E>> all = new ArrayList<>(following);
        all.addAll(entering.keySet());
        following.clear();
        entering.clear();
        tellAll(all, f -> f.lost(cause));
    }

    private void tellAll(Iterable<Follower<S, E>> followers, Consumer<Follower<S, E>> news) {
        List<Follower<S, E>> all = new ArrayList<>();
        followers.forEach(all::add);
        all.forEach(follower -> tell(follower, news));
    }

    private void tell(Follower<S, E> follower, Consumer<Follower<S, E>> news) {
        try {
            news.accept(follower);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A follower of a live document failed and is dropped", e);
            leave(follower);
        }
    }
}
