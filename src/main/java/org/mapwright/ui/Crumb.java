package org.mapwright.ui;

import java.util.Optional;

/**
 * One step of a trail.
 *
 * @param path where a click leads, without a slash in front; nothing when it leads nowhere
 */
public record Crumb(String text, Optional<String> path) {

    public static Crumb to(String path, String text) {
        return new Crumb(text, Optional.of(path));
    }

    public static Crumb of(String text) {
        return new Crumb(text, Optional.empty());
    }
}
