package org.mapwright.browser;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.study.TokenSecret;
import org.mapwright.testing.RealStore;

/** Programs with access tokens, at the door of the running application. */
@ExtendWith(Locked.Doors.class)
abstract class WithPrograms {

    /** Few redrawings: what is tried is the way of the figures, not the figures. */
    static final String FEW = "ensemble=20&max-loop-length=5&seed=7&top=3";

    static final Random RANDOM = new Random();

    final Locked house;

    WithPrograms(Locked house) {
        this.house = house;
    }

    final String map(String what) {
        return "/api/maps/" + house.map() + what;
    }

    final Program programOf(String account) {
        return program(tokenOf(account, Instant.now().plusSeconds(600)));
    }

    final Program program(String token) {
        return Program.with(token, house.app().address());
    }

    /** Written into the store directly: how a token is made is tried elsewhere. */
    static String tokenOf(String account, Instant ends) {
        TokenSecret secret = TokenSecret.drawn(RANDOM);
        RealStore.driver()
                .executableQuery("""
                        MATCH (a:Account {name: $account})
                        CREATE (a)-[:HOLDS]->(:AccessToken {
                          id: $hash, name: 'Tried', secretHash: $hash, madeAt: $made, endsAt: $ends})
                        """)
                .withParameters(Map.of(
                        "account", account,
                        "hash", secret.hash(),
                        "made", ends.minusSeconds(3600).atZone(ZoneOffset.UTC),
                        "ends", ends.atZone(ZoneOffset.UTC)))
                .execute();
        return secret.value();
    }
}
