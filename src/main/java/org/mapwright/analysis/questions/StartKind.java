package org.mapwright.analysis.questions;

import java.util.Optional;
import org.mapwright.map.Aspect;

/** What kind of factor a question starts from. */
public enum StartKind {
    /** What people here could change. */
    CONTROLLABLE,
    /** An action; what people here could change, where no action is drawn. */
    INTERVENTION,
    /** What matters most, or an outcome. */
    OUTCOME,
    /** What is easily upset from outside. */
    VULNERABLE,
    /** What has the most links going out. */
    INFLUENTIAL,
    /** What has the most links coming in. */
    INFLUENCED,
    /** What stands on most of the shortest ways between others. */
    BRIDGING;

    /** What people vote on to say that a factor is of this kind; nothing where the drawing alone decides. */
    public Optional<Aspect> aspect() {
        return switch (this) {
            case CONTROLLABLE, INTERVENTION -> Optional.of(Aspect.CONTROLLABILITY);
            case OUTCOME -> Optional.of(Aspect.IMPORTANCE);
            case VULNERABLE -> Optional.of(Aspect.VULNERABILITY);
            case INFLUENTIAL, INFLUENCED, BRIDGING -> Optional.empty();
        };
    }
}
