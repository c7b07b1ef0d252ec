package org.mapwright.study;

/** Keeps what people chose for themselves. */
public interface SettingsBook {

    /** What the person chose; the standard for one who chose nothing, and for an account that is not there. */
    Settings of(SignInName account);

    void keep(SignInName account, Settings settings);
}
