package org.mapwright.shell.ui.settings;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import org.mapwright.value.Tongue;

/** Whoever looks at a page is spoken to in the page's language. */
public final class SpokenOnPage implements Tongue {

    @Override
    public Optional<Locale> language() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale);
    }
}
