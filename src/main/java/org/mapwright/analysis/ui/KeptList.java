package org.mapwright.analysis.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.analysis.scenario.KeptWhatIfId;
import org.mapwright.analysis.scenario.KeptWhatIfs.Outcome;
import org.mapwright.analysis.scenario.WhatIfName;
import org.mapwright.analysis.ui.WhatIfShelf.Found;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The what-ifs that are kept of the map: each can be opened, and renamed or taken away by those in whose hands it is. */
final class KeptList extends NativeDetails {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    private final transient WhatIfShelf shelf;
    private final transient Consumer<KeptWhatIf> open;
    private final transient Runnable changed;
    private final Paragraph none = new Paragraph(WORDS.say("kept.none"));
    private final UnorderedList list = new UnorderedList();
    private final Div takenAway = Look.block("mw-kept-taken");
    private final transient Map<KeptWhatIfId, KeptEntry> entries = new LinkedHashMap<>();
    private transient Optional<Found> found = Optional.empty();
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<KeptWhatIfId> opened = Optional.empty();

    /** @param changed is told when something is kept, renamed or gone */
    KeptList(WhatIfShelf shelf, Consumer<KeptWhatIf> open, Runnable changed) {
        this.shelf = shelf;
        this.open = open;
        this.changed = changed;
        none.addClassName("mw-small");
        takenAway.getElement().setAttribute("role", "status");
        addClassName("mw-kept-list");
        setContent(Look.block("mw-kept-content", none, list, takenAway));
    }

    List<KeptWhatIf> kept() {
        return found.map(Found::kept).orElse(List.of());
    }

    boolean mayKeep() {
        return found.filter(Found::mayKeep).isPresent();
    }

    /** Reads what is kept now, and shows it beside this map. */
    void show(SystemMap shown) {
        map = Optional.of(shown);
        Found now = shelf.look();
        found = Optional.of(now);
        setSummaryText(WORDS.say("kept", now.kept().size()));
        none.setVisible(now.kept().isEmpty());
        list.removeAll();
        entries.clear();
        for (KeptWhatIf each : now.kept()) {
            KeptEntry entry = entry(each, shown, now);
            entries.put(each.id(), entry);
            list.add(entry);
        }
        mark(opened);
    }

    /** Others may have kept something while another page was open. */
    @Override
    protected void onAttach(AttachEvent attached) {
        map.ifPresent(this::show);
    }

    private KeptEntry entry(KeptWhatIf kept, SystemMap shown, Found now) {
        KeptEntry entry = new KeptEntry(kept, shown, shelf.when(kept), () -> open.accept(kept));
        return now.mayChange(kept) ? entry.changedBy(kept, () -> rename(kept), () -> remove(kept)) : entry;
    }

    /** Lets the one that is tried out now stand out. */
    void mark(Optional<KeptWhatIfId> now) {
        opened = now;
        entries.forEach((id, entry) -> entry.mark(now.equals(Optional.of(id))));
    }

    /** Shows what is there after something was kept, renamed or taken away. */
    void refresh() {
        takenAway.removeAll();
        map.ifPresent(this::show);
        changed.run();
    }

    /** Shows the one that was kept a moment ago as the one that is tried out now. */
    void showKept(WhatIfName name) {
        refresh();
        setOpen(true);
        mark(kept().stream()
                .filter(each -> each.name().equals(name))
                .map(KeptWhatIf::id)
                .findFirst());
    }

    private void rename(KeptWhatIf kept) {
        NameDialog.toRename(name -> shelf.rename(kept, name), name -> refresh())
                .open(kept.name().value());
    }

    private void remove(KeptWhatIf kept) {
        shelf.remove(kept);
        refresh();
        takenAway.add(
                new Span(WORDS.say("kept.taken", kept.name())),
                Look.button(WORDS.say("kept.back"), "mw-button plain", () -> bringBack(kept)));
    }

    private void bringBack(KeptWhatIf kept) {
        Outcome outcome = shelf.bringBack(kept);
        refresh();
        if (outcome != Outcome.DONE) {
            takenAway.add(new Span(WhatIfWords.refused(outcome)));
        }
    }
}
