package org.mapwright.shell.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who has tried too many wrong passwords, before one is looked at: the answer is the same and as quick
 * whether the name exists or not.
 */
public final class SignInGate extends OncePerRequestFilter {

    private static final String UNSEEN = SignInGate.class.getName() + ".unseen";
    private static final PathPatternRequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

    private final SignInTries tries;

    public SignInGate(SignInTries tries) {
        this.tries = tries;
    }

    /** The password could not be looked at, so the try does not count. */
    public static void markUnseen(HttpServletRequest request) {
        request.setAttribute(UNSEEN, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = Optional.ofNullable(request.getParameter("username")).orElse("");
        Optional<Duration> wait = tries.begin(name, request.getRemoteAddr());
        if (wait.isPresent()) {
            response.sendRedirect(request.getContextPath() + "/login?later=" + minutes(wait.get()));
            return;
        }
        chain.doFilter(request, response);
        if (isSignedIn() || request.getAttribute(UNSEEN) != null) {
            tries.giveBack(name, request.getRemoteAddr());
        }
    }

    /** Whole minutes, at least one. */
    public static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    private static boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
