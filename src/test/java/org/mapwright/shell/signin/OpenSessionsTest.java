package org.mapwright.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapwright.live.Engine;
import org.mapwright.live.FreshIds;
import org.mapwright.live.LiveConnections;
import org.mapwright.live.LiveDocuments;
import org.mapwright.live.LiveLimits;
import org.mapwright.live.Tickets;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.mapwright.study.SignInName;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.springframework.mock.web.MockHttpSession;

final class OpenSessionsTest {

    private static final SignInName ANA = new SignInName("ana");

    private final OpenSessions sessions = new OpenSessions(screens());

    @Test
    void allSessionsOfAnAccountEndAndNobodyElses() {
        MockHttpSession laptop = signedIn("ana");
        MockHttpSession phone = signedIn("ana");
        MockHttpSession bea = signedIn("bea");

        sessions.endAllOf(ANA);

        assertThat(List.of(laptop.isInvalid(), phone.isInvalid(), bea.isInvalid()))
                .containsExactly(true, true, false);
    }

    @Test
    void theSessionThatStaysStays() {
        MockHttpSession laptop = signedIn("ana");
        MockHttpSession phone = signedIn("ana");

        sessions.endOthersOf(ANA, laptop.getId());

        assertThat(laptop.isInvalid()).isFalse();
        assertThat(phone.isInvalid()).isTrue();
    }

    @Test
    void aSessionThatEndedByItselfIsForgotten() {
        signedIn("ana").invalidate();
        MockHttpSession phone = signedIn("ana");

        sessions.endAllOf(ANA);

        assertThat(phone.isInvalid()).isTrue();
    }

    @Test
    void aSessionBelongsToWhoSignedInLast() {
        MockHttpSession shared = signedIn("ana");
        sessions.note(shared, "bea");

        sessions.endAllOf(ANA);
        assertThat(shared.isInvalid()).isFalse();

        sessions.endAllOf(new SignInName("bea"));
        assertThat(shared.isInvalid()).isTrue();
    }

    private MockHttpSession signedIn(String account) {
        MockHttpSession session = new MockHttpSession();
        sessions.note(session, account);
        sessions.note(session, account);
        return session;
    }

    private static LiveConnections screens() {
        Engine.Later never = (wait, task) -> {};
        Clock clock = Clock.systemUTC();
        var documents = new LiveDocuments(List.of(), new Engine(Runnable::run, never, clock), LiveLimits.STANDARD);
        return new LiveConnections(documents, new Tickets(new FreshIds(new SecureRandom()), clock), new Nobody());
    }

    /** No study has members. */
    private static final class Nobody implements Memberships {

        @Override
        public Optional<Member> member(String account, StudyId study) {
            return Optional.empty();
        }

        @Override
        public List<Study> studiesOf(String account) {
            return List.of();
        }
    }
}
