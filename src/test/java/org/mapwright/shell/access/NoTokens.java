package org.mapwright.shell.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mapwright.study.AccessToken;
import org.mapwright.study.AccessTokens;
import org.mapwright.study.SignInName;
import org.mapwright.study.TokenSecret;

/** A store that knows no token. */
class NoTokens implements AccessTokens {

    @Override
    public Optional<SignInName> use(TokenSecret secret, Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean add(SignInName account, AccessToken token, String secretHash) {
        return false;
    }

    @Override
    public List<AccessToken> of(SignInName account) {
        return List.of();
    }

    @Override
    public void takeBack(SignInName account, String id) {}
}
