package org.mapwright.shell.ui.settings;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.study.Settings;
import org.mapwright.study.SettingsBook;
import org.mapwright.study.SignInName;
import org.mapwright.value.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has each page come in the language and the look of whoever asks for it. */
@Component
class PageSettings implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageSettings.class);

    private final transient SettingsBook book;

    PageSettings(SettingsBook book) {
        this.book = book;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(this::dress);
        start.getSource().addUIInitListener(begun -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            begun.getUI().setLocale(language(settings(request), request));
        });
    }

    private void dress(IndexHtmlResponse page) {
        Settings settings = settings(page.getVaadinRequest());
        var html = page.getDocument().select("html").first();
        if (html != null) {
            html.attr("lang", language(settings, page.getVaadinRequest()).toLanguageTag());
            PageLook.of(settings).write(html);
        }
    }

    /** The standard for whoever is not signed in, and while the store is away: a page comes in any case. */
    private Settings settings(VaadinRequest request) {
        try {
            return Optional.ofNullable(request.getUserPrincipal())
                    .map(Principal::getName)
                    .map(SignInName::new)
                    .map(book::of)
                    .orElse(Settings.STANDARD);
        } catch (RuntimeException e) {
            LOG.warn("The settings could not be read; the page comes as it is for everybody", e);
            return Settings.STANDARD;
        }
    }

    /** As chosen, else the first of the browser's languages that we speak. */
    private static Locale language(Settings settings, VaadinRequest request) {
        List<Locale> wished = settings.language()
                .map(tag -> List.of(Locale.forLanguageTag(tag)))
                .orElseGet(() -> Collections.list(request.getLocales()));
        return Languages.best(wished);
    }
}
