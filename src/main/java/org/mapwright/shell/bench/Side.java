package org.mapwright.shell.bench;

/** One who does a task; asked again and again in the same run. */
interface Side {

    /** Does the task at least once, and says what once costs. */
    Timed once();
}
