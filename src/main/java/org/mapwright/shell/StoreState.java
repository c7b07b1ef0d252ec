package org.mapwright.shell;

/** How the store is, as the application sees it. */
public enum StoreState {
    /** Not ready yet for the first time. */
    STARTING,
    /** Answers. */
    UP,
    /** Ended unasked, or cannot be reached; edits wait until it is back. */
    RESTARTING,
    /** There is hardly any room left on its disk; edits wait until there is. */
    FULL,
    /** Stopped because the application stops. */
    STOPPED
}
