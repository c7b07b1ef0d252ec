package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Which loops are looked at, as a sentence with two choices in it, and the way back to all of them. */
final class LoopSentence extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private final InlineChoice<Optional<FactorId>> one =
            new InlineChoice<>(WORDS.say("loops.one"), factor -> label(factor, "loops.one.any"));
    private final InlineChoice<Optional<FactorId>> other =
            new InlineChoice<>(WORDS.say("loops.other"), factor -> label(factor, "loops.other.any"));
    private final NativeButton all;
    private transient LoopScope scope = LoopScope.ALL;
    private transient Optional<SystemMap> map = Optional.empty();

    /** @param changed called with what is looked at after each choice */
    LoopSentence(Consumer<LoopScope> changed) {
        one.onChoice(factor -> changed.accept(scope.withOne(factor)));
        other.onChoice(factor -> changed.accept(scope.withOther(factor)));
        all = Look.button(WORDS.say("loops.all"), "mw-button plain", () -> changed.accept(LoopScope.ALL));
        Div line = Look.block("mw-sentence-line");
        Slots.fill(line, WORDS, "loops.sentence", List.of(one, other));
        line.add(all);
        add(line);
    }

    void show(SystemMap now, LoopScope looked) {
        map = Optional.of(now);
        scope = looked;
        one.offer(but(now, looked.other()), Optional.of(looked.one()));
        other.offer(but(now, looked.one()), Optional.of(looked.other()));
        all.setVisible(!looked.isAll());
    }

    /** Any factor, and each by its name but the one that the other choice has. */
    private static List<Optional<FactorId>> but(SystemMap now, Optional<FactorId> taken) {
        Stream<Optional<FactorId>> factors = now.factors().values().stream()
                .sorted(Comparator.comparing(factor -> factor.label().value().toLowerCase(Locale.ROOT)))
                .map(factor -> Optional.of(factor.id()))
                .filter(factor -> !factor.equals(taken));
        return Stream.concat(Stream.of(Optional.<FactorId>empty()), factors).toList();
    }

    private String label(Optional<FactorId> factor, String any) {
        return factor.flatMap(id -> map.map(now -> now.labelOf(id))).orElseGet(() -> WORDS.say(any));
    }
}
