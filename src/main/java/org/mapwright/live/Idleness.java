package org.mapwright.live;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Has a document forgotten once nobody has asked it anything for a while. Runs in the document's mailbox. */
final class Idleness {

    private final Engine engine;
    private final Mailbox mailbox;
    private final Duration idle;
    private final BooleanSupplier mayBeForgotten;
    private final Runnable forget;
    private Instant touched = Instant.MIN;
    private boolean watching;

    Idleness(Engine engine, Mailbox mailbox, Duration idle, BooleanSupplier mayBeForgotten, Runnable forget) {
        this.engine = engine;
        this.mailbox = mailbox;
        this.idle = idle;
        this.mayBeForgotten = mayBeForgotten;
        this.forget = forget;
    }

    /** Something was asked. */
    void touch() {
        touched = engine.clock().instant();
        watch();
    }

    private void watch() {
        if (!watching) {
            watching = true;
            engine.later().after(idle, () -> mailbox.execute(this::look));
        }
    }

    private void look() {
        watching = false;
        boolean quiet = !touched.plus(idle).isAfter(engine.clock().instant());
        if (quiet && mayBeForgotten.getAsBoolean()) {
            forget.run();
        } else {
            watch();
        }
    }
}
