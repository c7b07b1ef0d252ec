package org.mapwright.ui;

import java.util.List;

/** Where a screen stands, from the study down to itself; the last step is the screen. */
public record Trail(List<Crumb> crumbs) {

    public Trail {
        crumbs = List.copyOf(crumbs);
        if (crumbs.isEmpty()) {
            throw new IllegalArgumentException("A trail must have a step: it has 0");
        }
    }

    public static Trail of(Crumb... crumbs) {
        return new Trail(List.of(crumbs));
    }

    /** What the screen itself is called. */
    public String title() {
        return crumbs.getLast().text();
    }
}
