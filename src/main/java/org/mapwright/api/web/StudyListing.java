package org.mapwright.api.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The studies of an account, by title. */
record StudyListing(List<ListedStudy> studies) {

    /**
     * One study.
     *
     * @param role what the owner of the token is there
     * @param maps those that are not archived, the last changed first
     */
    record ListedStudy(String id, String title, String role, List<ListedMap> maps) {}

    /** One map. */
    record ListedMap(String id, String title, @Nullable ListedPlace place, int factors, int links, Instant changedAt) {}

    /** Where a map is drawn. */
    record ListedPlace(String name, String nation) {}
}
