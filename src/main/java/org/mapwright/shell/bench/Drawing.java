package org.mapwright.shell.bench;

import java.util.List;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.LiveMaps.Outcome;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.Title;
import org.mapwright.value.Words;
import org.springframework.context.ApplicationContext;

/** Draws maps as people would: each step is a change of its own that takes the road of every edit. */
final class Drawing {

    private static final Words WORDS = Words.of("benchlive");
    private static final long SEED = 2026;

    private final MapCatalogue catalogue;
    private final LiveMaps live;
    private final People people;

    Drawing(ApplicationContext application, People people) {
        this.catalogue = application.getBean(MapCatalogue.class);
        this.live = application.getBean(LiveMaps.class);
        this.people = people;
    }

    /** Takes a while: a change waits until the one before it is kept. */
    Drawn draw(int factors, int changes) {
        Title title = new Title(WORDS.say("map", factors));
        MapId map = catalogue.create(People.STUDY, People.PLACE, title).id();
        List<Ask> life = LongLife.of(factors, changes, SEED);
        life.forEach(ask -> carryOut(map, ask));
        return new Drawn(map.value(), factors, life.size());
    }

    private void carryOut(MapId map, Ask ask) {
        Outcome outcome = live.submit(map, ask.command(), people.get(ask.person()));
        if (!(outcome instanceof Outcome.Done done) || !done.changed()) {
            throw new IllegalStateException("A step changed nothing: " + ask.command() + ", " + outcome);
        }
    }
}
