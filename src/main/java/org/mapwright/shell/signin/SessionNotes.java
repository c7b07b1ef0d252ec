package org.mapwright.shell.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes of each request whose session it belongs to; before it is answered and after, since answering may begin one. */
public final class SessionNotes extends OncePerRequestFilter {

    private final OpenSessions sessions;

    public SessionNotes(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        note(request);
        try {
            chain.doFilter(request, response);
        } finally {
            note(request);
        }
    }

    private void note(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && who != null && isSomebody(who)) {
            sessions.note(session, who.getName());
        }
    }

    private static boolean isSomebody(Authentication who) {
        return who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
