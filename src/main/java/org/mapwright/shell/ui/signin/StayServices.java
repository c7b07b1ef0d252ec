package org.mapwright.shell.ui.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.study.Account;
import org.mapwright.study.Accounts;
import org.mapwright.study.SignInName;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * Knows a browser again by a signed cookie. The signature covers the password's hash and how often she was signed out
 * everywhere, so either of them ends what all browsers remember.
 */
final class StayServices extends TokenBasedRememberMeServices {

    private final Accounts accounts;

    StayServices(String key, UserDetailsService details, Accounts accounts) {
        super(key, details);
        this.accounts = accounts;
    }

    @Override
    protected String makeTokenSignature(
            long expires, String name, @Nullable String passwordHash, RememberMeTokenAlgorithm algorithm) {
        return super.makeTokenSignature(expires, name, departures(name) + ":" + passwordHash, algorithm);
    }

    private int departures(String name) {
        return Optional.of(new SignInName(name))
                .flatMap(accounts::find)
                .map(Account::departures)
                .orElse(0);
    }
}
