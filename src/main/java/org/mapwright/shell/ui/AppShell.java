package org.mapwright.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page that Vaadin draws in: our look, our icon, and a channel for what the server says unasked. */
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("context://mapwright/tokens.css")
@StyleSheet("context://mapwright/app.css")
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "favicon.svg", "any");
        page.addMetaTag("color-scheme", "light dark");
    }
}
