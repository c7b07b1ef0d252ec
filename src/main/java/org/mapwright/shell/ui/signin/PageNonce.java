package org.mapwright.shell.ui.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Marks the scripts that Vaadin writes into its page with a nonce of that page, for {@link ContentPolicy}. */
@Component
class PageNonce implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(PageNonce::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinRequest().setAttribute(ContentPolicy.NONCE, nonce);
    }
}
