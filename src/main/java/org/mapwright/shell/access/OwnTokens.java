package org.mapwright.shell.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mapwright.study.AccessToken;
import org.mapwright.study.AccessTokens;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.mapwright.study.SignInName;
import org.mapwright.study.TokenSecret;
import org.mapwright.study.TokenTerm;
import org.springframework.stereotype.Service;

/** What a person does with the access tokens of her own. */
@Service
public class OwnTokens {

    private final AccessTokens tokens;
    private final Memberships memberships;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OwnTokens(AccessTokens tokens, Memberships memberships, Clock clock) {
        this.tokens = tokens;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Is there a study of hers whose maps and figures she may take along, so that a program finds something to read? */
    public boolean isOpenTo(SignInName account) {
        return memberships.studiesOf(account.value()).stream()
                .flatMap(study -> memberships.member(account.value(), study.id()).stream())
                .map(Member::role)
                .anyMatch(role -> role.mayTakeFiguresAlong());
    }

    /** The last made first. */
    public List<AccessToken> of(SignInName account) {
        return tokens.of(account);
    }

    public boolean hasEnded(AccessToken token) {
        return token.hasEnded(clock.instant());
    }

    /** A new token, handed out this once; nothing when she has the most there can be. */
    public Optional<TokenSecret> make(SignInName account, String name, TokenTerm term) {
        if (!isOpenTo(account)) {
            throw new IllegalStateException("Only who may take figures along has use for an access token");
        }
        TokenSecret secret = TokenSecret.drawn(random);
        AccessToken token = AccessToken.made("t-" + UUID.randomUUID(), name, clock.instant(), term);
        return tokens.add(account, token, secret.hash()) ? Optional.of(secret) : Optional.empty();
    }

    public void takeBack(SignInName account, AccessToken token) {
        tokens.takeBack(account, token.id());
    }
}
