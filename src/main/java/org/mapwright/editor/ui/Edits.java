package org.mapwright.editor.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import org.mapwright.live.StoreUnavailable;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.LiveMaps.Outcome;
import org.mapwright.map.LiveMaps.Outcome.Done;
import org.mapwright.map.LiveMaps.Outcome.NotDone;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapId;
import org.mapwright.study.Member;
import org.mapwright.value.Words;

/** Sends what a panel asks for down the one road of an edit, and says in a sentence when it did not happen. */
final class Edits {

    private static final Words WORDS = Words.of("editor");
    private static final int READING_TIME_MS = 7_000;

    private final LiveMaps maps;
    private final MapId map;
    private final Member me;

    Edits(LiveMaps maps, MapId map, Member me) {
        this.maps = maps;
        this.map = map;
        this.me = me;
    }

    Member me() {
        return me;
    }

    boolean mayEdit() {
        return me.role().mayEdit();
    }

    boolean maySpeakForTheGroup() {
        return me.role().maySpeakForTheGroup();
    }

    /** Returns whether it happened; if not, a sentence has said why. */
    boolean make(MapCommand command) {
        try {
            return happened(maps.submit(map, command, me));
        } catch (StoreUnavailable e) {
            say(WORDS.say("refused.store"));
            return false;
        }
    }

    /** As {@link #make}, for a command made of what a person typed: a broken rule of its parts is said as well. */
    boolean make(Asked asked) {
        try {
            return make(asked.command());
        } catch (IllegalArgumentException e) {
            say(e.getMessage() == null ? WORDS.say("refused.text") : e.getMessage());
            return false;
        }
    }

    private static boolean happened(Outcome outcome) {
        return switch (outcome) {
            case Done done -> true;
            case NotDone refused -> {
                say(WORDS.say("refused.", refused.reason()));
                yield false;
            }
        };
    }

    static void say(String sentence) {
        Notification.show(sentence, READING_TIME_MS, Position.BOTTOM_START);
    }

    /** A command that is put together from what somebody typed, which may break a rule. */
    @FunctionalInterface
    interface Asked {
        MapCommand command();
    }
}
