package org.mapwright.exchange;

/** The columns of a factor table. */
enum FactorColumn implements CsvColumn {
    /** What the link rows name, where that is not the label. */
    ID("id"),
    LABEL("label, name, factor"),
    KIND("kind"),
    THEME("theme"),
    /** Votes of 1 to 3, with spaces between them. */
    IMPORTANCE("importance"),
    CONTROLLABILITY("controllability"),
    VULNERABILITY("vulnerability"),
    /** Tags with semicolons between them. */
    TAGS("tags"),
    NOTE("note"),
    /** Wordings of merged factors with semicolons between them. */
    ALSO_CALLED("also called"),
    X("x"),
    Y("y"),
    /** "yes" at the focal factor. */
    FOCAL("focal");

    private final String names;

    FactorColumn(String names) {
        this.names = names;
    }

    @Override
    public String spelled() {
        return names;
    }
}
