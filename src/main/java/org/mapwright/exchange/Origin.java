package org.mapwright.exchange;

import org.mapwright.map.MapId;
import org.mapwright.place.PlaceId;

/**
 * Which map a file was written from.
 *
 * @param seq how many changes had made it by then
 */
public record Origin(MapId map, PlaceId place, long seq) {

    static final Origin UNKNOWN = new Origin(new MapId("from-a-file"), new PlaceId("somewhere"), 0);
}
