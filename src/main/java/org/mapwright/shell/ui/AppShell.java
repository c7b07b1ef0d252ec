package org.mapwright.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
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

    /**
     * A screen hears of a step back or forward before the router of the page does, which takes the first listener's
     * turn, and may keep it: going from the table back to the map is no navigation.
     */
    private static final String SCREENS_GO_FIRST = """
            addEventListener('popstate', event => {
              const told = new CustomEvent('mapwright-went', {cancelable: true});
              if (!dispatchEvent(told)) event.stopImmediatePropagation();
            });
            """;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addInlineWithContents(Inline.Position.PREPEND, SCREENS_GO_FIRST, Inline.Wrapping.JAVASCRIPT);
        page.addFavIcon("icon", "favicon.svg", "any");
        page.addMetaTag("color-scheme", "light dark");
    }
}
