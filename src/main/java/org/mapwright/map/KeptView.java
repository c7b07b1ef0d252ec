package org.mapwright.map;

import java.nio.charset.StandardCharsets;

/**
 * How a member looks at a map, kept for herself under a name. It is no part of the map.
 *
 * @param view in words of the screens' own, which nothing here reads; 1 to 4096 bytes of UTF-8
 */
public record KeptView(KeptViewId id, ViewName name, String view) {

    private static final int LONGEST = 4 * 1024;

    public KeptView {
        int bytes = view.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > LONGEST) {
            throw new IllegalArgumentException("A view must have 1 to " + LONGEST + " bytes: " + bytes);
        }
    }
}
