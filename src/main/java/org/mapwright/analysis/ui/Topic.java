package org.mapwright.analysis.ui;

/** What the research page tells of the drawing, and the columns of redrawings; each has its definition. */
enum Topic {
    FACTORS,
    SHAPE,
    LOOP_SET,
    MICMAC,
    DEMATEL,
    DRIVERS,
    COMMUNITIES,
    STRUCTURAL_HOLES,
    TRIADS,
    BONACICH,
    ASK,
    DEPTH,
    PLACE,
    PLACES,
    MEAN_RANK,
    SHARE_TOP
}
