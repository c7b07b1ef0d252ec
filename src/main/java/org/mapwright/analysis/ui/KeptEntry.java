package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** One kept what-if: what it sets, who kept it and when, and what is otherwise since. Pressing it opens it. */
final class KeptEntry extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    private final NativeButton open;

    KeptEntry(KeptWhatIf kept, SystemMap map, String when, Runnable opens) {
        Span name = new Span(kept.name().value());
        name.addClassName("mw-strong");
        open = Look.button("", "mw-kept-open", opens);
        open.add(name);
        if (!kept.name().value().equals(WhatIfWords.proposedName(WhatIf.of(kept), map))) {
            open.add(Look.small(WhatIfWords.set(kept, map)));
        }
        open.add(Look.small(WORDS.say("kept.by", kept.by().pseudonym(), when)));
        String since = WhatIfWords.since(kept, map);
        if (!since.isEmpty()) {
            open.add(Look.small(since));
        }
        addClassName("mw-kept");
        add(open);
    }

    void mark(boolean opened) {
        if (opened) {
            open.getElement().setAttribute("aria-current", "true");
        } else {
            open.getElement().removeAttribute("aria-current");
        }
    }

    /** The ways of who may change it. */
    KeptEntry changedBy(KeptWhatIf kept, Runnable renames, Runnable removes) {
        NativeButton rename = Look.button(WORDS.say("kept.rename"), "mw-button plain", renames);
        rename.setAriaLabel(WORDS.say("kept.rename.named", kept.name()));
        NativeButton away = Look.button(WORDS.say("kept.away"), "mw-button plain", removes);
        away.setAriaLabel(WORDS.say("kept.away.named", kept.name()));
        add(Look.block("mw-kept-ways", rename, away));
        return this;
    }
}
