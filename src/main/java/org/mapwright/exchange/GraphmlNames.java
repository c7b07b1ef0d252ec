package org.mapwright.exchange;

/** The names of Mapwright's own attributes in GraphML, as {@link FileWords#attribute} reads them. */
final class GraphmlNames {

    /** All claims and the agreed reading of a link, as in Mapwright's own files. */
    static final String VIEWS = "mapwright views";
    /** All votes on a factor, as in Mapwright's own files. */
    static final String VOTES = "mapwright votes";

    static final String FOCAL = "focal";
    static final String ALSO_CALLED = "also called";

    private GraphmlNames() {}
}
