package org.mapwright.analysis.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The factors that somebody sets, each with its five words, and the way to one more. */
final class SetFactors extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    private final Div adding = Look.block("mw-set-more");
    private final ComboBox<Offered> more = new ComboBox<>();
    private final NativeButton offer = Look.button("", "mw-button", this::takeOffer);
    private final transient Consumer<WhatIf> changed;
    private transient WhatIf now = WhatIf.NOTHING;
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<FactorId> offered = Optional.empty();

    SetFactors(Consumer<WhatIf> changed) {
        this.changed = changed;
        addClassName("mw-sets");
        more.setPlaceholder(WORDS.say("add"));
        more.setAriaLabel(WORDS.say("add"));
        more.setItemLabelGenerator(Offered::label);
        more.addValueChangeListener(
                chosen -> Optional.ofNullable(chosen.getValue()).ifPresent(factor -> {
                    more.clear();
                    add(factor.id());
                }));
        offer.setVisible(false);
        adding.add(more, offer);
    }

    /** A factor in the list. */
    private record Offered(FactorId id, String label) {}

    WhatIf now() {
        return now;
    }

    /** Shows what is tried out, on this map. */
    void show(SystemMap shown, WhatIf whatIf) {
        map = Optional.of(shown);
        now = whatIf.among(shown.factors().keySet());
        removeAll();
        now.wanted().forEach((factor, word) -> add(set(shown, factor, word)));
        add(adding);
        offerRest(shown);
    }

    /** Offers a factor that somebody picked on the map. */
    void offer(FactorId factor) {
        offered = Optional.of(factor)
                .filter(picked -> !now.isFull() && !now.wanted().containsKey(picked));
        offer.setVisible(offered.isPresent());
        offered.ifPresent(picked -> offer.setText(WORDS.say("add.picked", label(picked))));
    }

    private void takeOffer() {
        offered.ifPresent(this::add);
    }

    private void add(FactorId factor) {
        if (now.isFull() || now.wanted().containsKey(factor)) {
            return;
        }
        now = now.with(factor, Wanted.AS_NOW);
        map.ifPresent(shown -> {
            SetFactor added = set(shown, factor, Wanted.AS_NOW);
            addComponentAtIndex(now.wanted().size() - 1, added);
            offerRest(shown);
            added.focus();
        });
        changed.accept(now);
    }

    private SetFactor set(SystemMap shown, FactorId factor, Wanted word) {
        return new SetFactor(
                shown.labelOf(factor),
                factor,
                word,
                chosen -> {
                    now = now.with(factor, chosen);
                    changed.accept(now);
                },
                this::remove);
    }

    private void remove(SetFactor gone) {
        now = now.without(gone.factor());
        remove(List.of(gone));
        map.ifPresent(this::offerRest);
        more.focus();
        changed.accept(now);
    }

    private void offerRest(SystemMap shown) {
        more.setItems(shown.factors().values().stream()
                .filter(factor -> !now.wanted().containsKey(factor.id()))
                .map(factor -> new Offered(factor.id(), factor.label().value()))
                .sorted(Comparator.comparing(Offered::label, String.CASE_INSENSITIVE_ORDER))
                .toList());
        offered.ifPresent(this::offer);
        adding.setVisible(!now.isFull() && !shown.factors().isEmpty());
    }

    private String label(FactorId factor) {
        return map.map(shown -> shown.labelOf(factor)).orElse("");
    }
}
