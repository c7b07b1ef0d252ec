package org.mapwright.workshop.balance;

/** What people add in a workshop. */
public enum Contribution {
    IDEAS,
    LINKS,
    CLAIMS
}
