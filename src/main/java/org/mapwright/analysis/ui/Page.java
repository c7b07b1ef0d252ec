package org.mapwright.analysis.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.value.Words;

/** The pages of the workspace, in their order. */
enum Page {
    QUESTIONS,
    LEVERAGE,
    LOOPS,
    PATHS,
    WHAT_IF,
    RESEARCH;

    /** The one that opens when none is asked for. */
    static final Page FIRST = QUESTIONS;

    /** What stands in the address. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return Words.of("workspace").say("page.", this);
    }

    static Optional<Page> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path().equals(path)).findFirst();
    }
}
