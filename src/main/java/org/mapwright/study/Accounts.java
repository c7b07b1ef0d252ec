package org.mapwright.study;

import java.util.Optional;

/** Who can sign in. */
public interface Accounts {

    Optional<Account> find(SignInName name);

    /** Has nobody an account yet? Then this Mapwright starts for the first time. */
    boolean areNone();

    /** Adds the account; one of that name that is there already gets this hash and these rights. */
    void put(Account account);

    /** Gives the account another password; browsers that remember the old one forget her, her access tokens end. */
    void changePassword(SignInName name, String passwordHash);

    /** No browser remembers her from now on. Open sessions are not this room's; access tokens stay. */
    void forgetBrowsers(SignInName name);
}
