package org.mapwright.exchange;

import java.util.List;

/**
 * A map as files.
 *
 * @param files the main file first; a CSV has a factor table beside it
 * @param report what the format cannot hold
 */
public record Written(List<MapFile> files, LossReport report) {

    public Written {
        files = List.copyOf(files);
    }
}
