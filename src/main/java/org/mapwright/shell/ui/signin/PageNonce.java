package org.mapwright.shell.ui.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Marks the scripts that Vaadin writes into its page with a nonce of that page, for {@link ContentPolicy}. */
@Component
class PageNonce implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(PageNonce::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        Object nonce = page.getVaadinRequest().getAttribute(ContentPolicy.NONCE);
        if (nonce != null) {
            page.getDocument().select("script").attr("nonce", nonce.toString());
        }
    }
}
