package org.mapwright.shell.ui.signin;

import org.mapwright.study.Account;
import org.mapwright.study.Accounts;
import org.mapwright.study.SignInName;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Hands accounts to Spring Security. */
@Component
class AccountDetails implements UserDetailsService {

    private final Accounts accounts;

    AccountDetails(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return accounts.find(name(typed)).map(AccountDetails::details).orElseThrow(() -> unknown(typed));
    }

    private static SignInName name(String typed) {
        try {
            return new SignInName(typed);
        } catch (IllegalArgumentException e) {
            throw unknown(typed);
        }
    }

    private static UsernameNotFoundException unknown(String typed) {
        return UsernameNotFoundException.fromUsername(typed);
    }

    private static UserDetails details(Account account) {
        return User.withUsername(account.name().value())
                .password(account.passwordHash())
                .roles(account.facilitator() ? new String[] {"FACILITATOR"} : new String[0])
                .build();
    }
}
