package org.mapwright.workshop.web;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to come in.
 *
 * @param agrees whether what she adds may be used, or she only wants to watch
 * @param group whom she speaks for; nothing when she would rather not say
 */
record Entry(String code, Agrees agrees, @Nullable String group, String name) {

    enum Agrees {
        ALL,
        WATCH
    }
}
