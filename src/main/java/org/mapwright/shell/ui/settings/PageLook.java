package org.mapwright.shell.ui.settings;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.mapwright.study.Settings;

/**
 * What somebody's settings mean for the page: attributes of its {@code html}. They stand in the page when it comes from
 * the server, before anything is painted.
 */
record PageLook(Map<String, String> attributes) {

    private static final String[] NAMES = {"data-theme", "data-text", "data-motion"};

    static PageLook of(Settings settings) {
        Map<String, String> attributes = new TreeMap<>();
        switch (settings.colours()) {
            case DEVICE -> {}
            case LIGHT -> attributes.put("data-theme", "light");
            case DARK -> attributes.put("data-theme", "dark");
        }
        if (settings.text() != Settings.TextSize.STANDARD) {
            attributes.put("data-text", String.valueOf(settings.text().percent()));
        }
        if (settings.lessMotion()) {
            attributes.put("data-motion", "less");
        }
        return new PageLook(attributes);
    }

    /** Writes them into a page on its way out. */
    void write(Element html) {
        attributes.forEach(html::attr);
    }

    /** Shows them on a page that is open. */
    void show(UI ui) {
        for (String name : NAMES) {
            String value = attributes.getOrDefault(name, "");
            ui.getPage()
                    .executeJs(
                            "if ($1) document.documentElement.setAttribute($0, $1);"
                                    + " else document.documentElement.removeAttribute($0);",
                            name,
                            value);
        }
    }
}
