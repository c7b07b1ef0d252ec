package org.mapwright.shell.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mapwright.shell.signin.SignInGate;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page with the reason: the wrong words, or a store that is away. */
final class SignInFailed implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean isAway = failure instanceof InternalAuthenticationServiceException;
        if (isAway) {
            SignInGate.markUnseen(request);
        }
        String reason = isAway ? "away" : "wrong";
        response.sendRedirect(request.getContextPath() + "/login?" + reason);
    }
}
