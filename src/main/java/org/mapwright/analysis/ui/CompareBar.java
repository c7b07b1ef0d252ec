package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The ways to lay two what-ifs beside each other: the one on the page and the next, or a kept one and the one on it. */
final class CompareBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    private final NativeButton compare;
    private final InlineChoice<KeptWhatIf> kept =
            new InlineChoice<>(WORDS.say("two.kept"), each -> each.name().value());
    private final Div withKept = Look.block("mw-what-with", Look.small(WORDS.say("two.kept")), kept);
    private final Paragraph firstSet = new Paragraph();
    private final NativeButton back;
    private final NativeButton stop;

    CompareBar(Runnable compares, Consumer<KeptWhatIf> comparesWith, Runnable goesBack, Runnable stops) {
        compare = Look.button(WORDS.say("two"), "mw-button plain", compares);
        back = Look.button(WORDS.say("two.swap"), "mw-button plain", goesBack);
        stop = Look.button(WORDS.say("two.stop"), "mw-button plain", stops);
        kept.onChoice(comparesWith);
        firstSet.addClassName("mw-small");
        addClassName("mw-what-compare");
        add(compare, withKept, firstSet, back, stop);
    }

    /**
     * Shows what can be done now.
     *
     * @param comparable whether the one on the page says where factors go
     * @param first the first of two in words, when there are two
     */
    void show(boolean comparable, Optional<String> first, List<KeptWhatIf> others) {
        compare.setVisible(first.isEmpty() && comparable);
        withKept.setVisible(first.isEmpty() && comparable && !others.isEmpty());
        kept.offer(others, Optional.empty());
        firstSet.setVisible(first.isPresent());
        back.setVisible(first.isPresent());
        stop.setVisible(first.isPresent());
        first.ifPresent(firstSet::setText);
    }
}
