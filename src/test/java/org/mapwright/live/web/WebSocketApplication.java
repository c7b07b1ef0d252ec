package org.mapwright.live.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.live.Notes;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Memberships;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The live channel alone, on a real web server, over notes; who asks says so in a header. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = LiveChannel.class)
@WebParts
class WebSocketApplication {

    static final String ACCOUNT = "X-Account";

    @Bean
    Notes notes() {
        return new Notes();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Heron is a member, nobody else. */
    @Bean
    Memberships memberships() {
        return new Memberships() {

            @Override
            public Optional<Member> member(String account, StudyId study) {
                return Optional.of(account)
                        .filter("heron"::equals)
                        .map(name -> new Member(
                                new MemberId(name), study, new Pseudonym("Heron"), Group.PARENTS, Role.PARTICIPANT));
            }

            @Override
            public List<Study> studiesOf(String account) {
                return List.of();
            }
        };
    }

    @Bean
    Filter signIn() {
        return (request, response, chain) -> chain.doFilter(new SignedIn((HttpServletRequest) request), response);
    }

    private static final class SignedIn extends HttpServletRequestWrapper {

        SignedIn(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            String account = getHeader(ACCOUNT);
            return account == null ? null : () -> account;
        }
    }
}
