package org.mapwright.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The access tokens of all accounts. Secrets are known by their hash alone; another password ends all of an account. */
public interface AccessTokens {

    /** So many an account has at most, those that ended among them. */
    int MOST = 20;

    /** Keeps a new token under the hash of its secret; false when the account has the most already. */
    boolean add(SignInName account, AccessToken token, String secretHash);

    /** The tokens of an account, those that ended too, the last made first. */
    List<AccessToken> of(SignInName account);

    /** Whose programs come by this secret, unless it has ended or was taken back; notes the day. */
    Optional<SignInName> use(TokenSecret secret, Instant now);

    /** Takes a token of the account back; nothing happens when there is no such token. */
    void takeBack(SignInName account, String id);
}
