package org.mapwright.shell.founding;

/** The sign-in that the first start makes. The password is shown once and kept nowhere. */
public record FirstSignIn(String name, String password) {

    /** Never shows the password. */
    @Override
    public String toString() {
        return "FirstSignIn[" + name + "]";
    }
}
