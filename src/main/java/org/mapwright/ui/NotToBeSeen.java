package org.mapwright.ui;

/** The one who asks may not see it, or it is not there: the answer to both is the same page. */
public final class NotToBeSeen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotToBeSeen() {
        super("Not to be seen by who asked");
    }
}
