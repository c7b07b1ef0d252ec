package org.mapwright.analysis.ui;

import java.util.Optional;
import org.mapwright.analysis.scenario.Clamp.Push;

/** The five words in which somebody says how a factor is to be, from less to more. */
enum Wanted {
    MUCH_LESS,
    LESS,
    AS_NOW,
    MORE,
    MUCH_MORE;

    /** The word for a factor that is held like that. */
    static Wanted by(Push push) {
        return switch (push) {
            case MUCH_LESS -> MUCH_LESS;
            case LESS -> LESS;
            case MORE -> MORE;
            case MUCH_MORE -> MUCH_MORE;
        };
    }

    /** How the factor is held; nothing when it is left as now. */
    Optional<Push> push() {
        return switch (this) {
            case MUCH_LESS -> Optional.of(Push.MUCH_LESS);
            case LESS -> Optional.of(Push.LESS);
            case AS_NOW -> Optional.empty();
            case MORE -> Optional.of(Push.MORE);
            case MUCH_MORE -> Optional.of(Push.MUCH_MORE);
        };
    }
}
