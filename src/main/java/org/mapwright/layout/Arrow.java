package org.mapwright.layout;

import org.mapwright.value.Check;

/** A link to be drawn from one label to another, each by its place in the list of labels, from 0. */
public record Arrow(int cause, int effect) {

    public Arrow {
        Check.within("cause", cause, 0, Integer.MAX_VALUE);
        Check.within("effect", effect, 0, Integer.MAX_VALUE);
    }
}
