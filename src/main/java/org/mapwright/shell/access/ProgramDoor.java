package org.mapwright.shell.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapwright.api.Problem;
import org.mapwright.shell.access.Programs.Found;
import org.mapwright.study.SignInName;
import org.mapwright.study.TokenSecret;
import org.mapwright.value.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in by the token in its header {@code Authorization: Bearer ...} (RFC 6750, section 2.1), for this one
 * request. A token in an address is refused even where it is good: addresses end up in histories and logs.
 */
final class ProgramDoor extends OncePerRequestFilter {

    private static final Words WORDS = Words.of("api");
    private static final Logger LOG = LoggerFactory.getLogger(ProgramDoor.class);
    private static final String SCHEME = "Bearer";
    private static final int RETRY_SECONDS = 10;
    private static final Pattern ESCAPED = Pattern.compile("%(\\p{XDigit}{2})");
    private static final int HEXADECIMAL = 16;

    private final Programs programs;
    private final RequestMatcher open;

    /** @param open what is answered to anybody */
    ProgramDoor(Programs programs, RequestMatcher open) {
        this.programs = programs;
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (holdsToken(Optional.ofNullable(request.getQueryString()).orElse(""))) {
            Answer.of(HttpStatus.BAD_REQUEST, WORDS.say("token.in.address")).write(response);
            return;
        }
        if (open.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> token = token(request);
        if (token.isEmpty()) {
            unknown(SCHEME, WORDS.say("token.none")).write(response);
            return;
        }
        switch (programs.find(token.get(), request.getRemoteAddr())) {
            case Found.Known known -> enter(known.account(), request, response, chain);
            case Found.Unknown none ->
                unknown(SCHEME + " error=\"invalid_token\"", WORDS.say("token.unknown"))
                        .write(response);
            case Found.Later later -> later(later.pause()).write(response);
            case Found.Away away -> {
                LOG.warn("An access token could not be looked up", away.cause());
                Answer.of(HttpStatus.SERVICE_UNAVAILABLE, WORDS.say("store.away"))
                        .with(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS))
                        .write(response);
            }
        }
    }

    /** Whatever of it is written in escapes, and even where other escapes are broken. */
    private static boolean holdsToken(String query) {
        return ESCAPED.matcher(query)
                .replaceAll(escaped -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escaped.group(1), HEXADECIMAL))))
                .contains(TokenSecret.PREFIX);
    }

    /** The name of the scheme is written as one likes (RFC 9110, section 11.1). */
    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty());
    }

    private static void enter(
            SignInName account, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext here = SecurityContextHolder.createEmptyContext();
        here.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account.value(), null, List.of()));
        SecurityContextHolder.setContext(here);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Answer unknown(String challenge, String sentence) {
        return Answer.of(HttpStatus.UNAUTHORIZED, sentence).with(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }

    private static Answer later(Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return Answer.of(HttpStatus.TOO_MANY_REQUESTS, WORDS.say("token.later", seconds))
                .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    /** A refusal with the one header that goes with it. */
    private record Answer(Problem problem, String header, String value) {

        static Answer of(HttpStatus status, String sentence) {
            return new Answer(Problem.of(status, sentence), HttpHeaders.CACHE_CONTROL, "no-store");
        }

        Answer with(String name, String content) {
            return new Answer(problem, name, content);
        }

        void write(HttpServletResponse response) throws IOException {
            response.setHeader(header, value);
            problem.write(response);
        }
    }
}
