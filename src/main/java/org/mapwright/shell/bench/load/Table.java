package org.mapwright.shell.bench.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** One workshop at its map: its people, what they did, and what they were told of it. */
final class Table {

    private static final String APPLIED = "applied";

    private final String map;
    private final String named;
    private final Mix mix;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Long, String> patches = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> notes = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /** @param seed chooses what is done, and names it, so that two loads on one map do not mix */
    Table(String map, long seed) {
        this.map = map;
        this.named = "o-" + Long.toHexString(seed) + "-";
        this.mix = new Mix(seed);
    }

    String map() {
        return map;
    }

    String document() {
        return "map/" + map;
    }

    void seat(Person person) {
        people.add(person);
    }

    List<Person> people() {
        return people;
    }

    /** Somebody makes the next edit. */
    void edit(Person by, boolean timed) {
        Asked next = new Asked(named + count.incrementAndGet(), by, mix.next(), System.nanoTime(), timed);
        asked.put(next.op(), next);
        by.does(next);
    }

    Optional<Asked> asked(String op) {
        return Optional.ofNullable(asked.get(op));
    }

    Collection<Asked> all() {
        return asked.values();
    }

    void answered(Asked edit, String outcome, long at) {
        note(outcome);
        if (outcome.equals(APPLIED)) {
            acknowledged.add(edit.op());
            mix.stands(edit.body());
        }
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    /** Something worth counting happened. */
    void note(String what) {
        notes.computeIfAbsent(what, any -> new LongAdder()).increment();
    }

    Map<String, LongAdder> notes() {
        return notes;
    }

    /** The text that stands for a change already, so that a text which everybody got is kept once. */
    String same(long seq, String patch) {
        String first = patches.putIfAbsent(seq, patch);
        return first != null && first.equals(patch) ? first : patch;
    }
}
