package org.mapwright.shell.bench.load;

import java.util.List;

/**
 * One workshop as it was prepared.
 *
 * @param map the id of its map
 * @param cookies for each of its people the cookie by which the application knows her browser again
 */
public record Seats(String map, List<String> cookies) {

    public Seats {
        cookies = List.copyOf(cookies);
    }
}
