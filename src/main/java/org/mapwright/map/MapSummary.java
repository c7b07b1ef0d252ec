package org.mapwright.map;

import java.time.Instant;
import org.mapwright.place.PlaceId;
import org.mapwright.study.StudyId;

/** A map as a list shows it. */
public record MapSummary(
        MapId id,
        StudyId study,
        PlaceId place,
        Title title,
        int factors,
        int links,
        int contested,
        long seq,
        Instant changedAt) {}
