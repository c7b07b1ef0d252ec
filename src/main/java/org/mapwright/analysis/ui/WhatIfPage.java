package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.scenario.FcmModel;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.KeptWhatIf;
import org.mapwright.analysis.scenario.KeptWhatIfId;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** A few factors are set to less or more, the map shows which way the others go, and what was tried can be kept. */
final class WhatIfPage extends WorkspacePage {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("whatif");

    private final transient AnalysisDesk desk;
    private final transient WhatIfShelf shelf;
    private final SetFactors sets = new SetFactors(this::tryOut);
    private final MapStage stage = new MapStage();
    private final WhatIfPanel panel;
    private final Latest latest = new Latest();
    private final Latest another = new Latest();
    private final NativeButton keep = Look.button(WORDS.say("keep"), "mw-button plain", this::keep);
    private final Span keptNow = Look.small("");
    private final CompareBar two = new CompareBar(this::compare, this::compareWith, this::back, this::stop);
    private final KeptList kept;
    private transient Optional<SystemMap> map = Optional.empty();
    private transient Optional<WhatIfAnswer> answer = Optional.empty();
    private transient Optional<FirstWhatIf> first = Optional.empty();
    private transient FcmParameters how = FcmParameters.DEFAULT;

    WhatIfPage(AnalysisDesk desk, WhatIfShelf shelf, TakeAlong along) {
        this.desk = desk;
        panel = new WhatIfPanel(along);
        this.shelf = shelf;
        kept = new KeptList(shelf, this::open, this::showWays);
        addClassName("mw-what-if");
        stage.onFactor(sets::offer);
        keptNow.getElement().setAttribute("role", "status");
        panel.add(kept);
        add(sets, stage, Look.block("mw-what-below", keep, keptNow, two, latest, another), panel);
        showWays();
    }

    @Override
    void show(SystemMap now) {
        map = Optional.of(now);
        first = Optional.empty();
        stage.show(now);
        sets.show(now, sets.now());
        kept.show(now);
        kept.setOpen(sets.now().wanted().isEmpty());
        ask(sets.now());
    }

    /** Somebody sets something else; what was opened is no longer what stands there. */
    private void tryOut(WhatIf asked) {
        tellOf(Optional.empty(), "");
        ask(asked);
    }

    private void ask(WhatIf asked) {
        map.ifPresent(now -> latest.ask(work(now, asked, how), found -> show(now, found)));
    }

    private CompletableFuture<WhatIfAnswer> work(SystemMap now, WhatIf asked, FcmParameters parameters) {
        return desk.work(termination -> new WhatIfAnswer(
                asked, RuleComparison.of(FcmModel.of(now), asked.scenario(), parameters, termination)));
    }

    private void show(SystemMap now, WhatIfAnswer found) {
        answer = Optional.of(found);
        panel.show(now, found, first.map(FirstWhatIf::answer));
        Map<String, String> words = new LinkedHashMap<>();
        found.asked().scenario().clamps().keySet().forEach(factor -> words.put(factor.value(), WORDS.say("you.set")));
        stage.turn(found.turns(), words, found.links(now));
        showWays();
    }

    private void keep() {
        map.ifPresent(now -> {
            WhatIf asked = sets.now();
            NameDialog.toKeep(name -> shelf.keep(name, asked, how, now), name -> {
                        kept.showKept(name);
                        panel.note(WORDS.say("kept.opened", name));
                        keptNow.setText(WORDS.say("keep.done"));
                    })
                    .open(WhatIfWords.proposedName(asked, now));
        });
    }

    private void open(KeptWhatIf one) {
        map.ifPresent(now -> {
            how = one.how();
            sets.show(now, WhatIf.of(one));
            tellOf(Optional.of(one.id()), WhatIfWords.opened(one, now));
            ask(sets.now());
            panel.lookAt();
        });
    }

    private void tellOf(Optional<KeptWhatIfId> opened, String words) {
        kept.mark(opened);
        panel.note(words);
        keptNow.setText("");
    }

    /** What is set now becomes the first of two; the next change makes the second. */
    private void compare() {
        first = answer.map(found -> new FirstWhatIf(found, Optional.empty()));
        refresh();
    }

    private void compareWith(KeptWhatIf one) {
        map.ifPresent(now -> {
            WhatIf asked = WhatIf.of(one).among(now.factors().keySet());
            another.ask(work(now, asked, one.how()), found -> {
                first = Optional.of(new FirstWhatIf(found, Optional.of(one.name())));
                refresh();
            });
        });
    }

    private void back() {
        map.ifPresent(now -> first.map(FirstWhatIf::answer).ifPresent(before -> {
            how = before.main().parameters();
            sets.show(now, before.asked());
            tryOut(before.asked());
        }));
    }

    private void stop() {
        first = Optional.empty();
        refresh();
    }

    private void refresh() {
        map.ifPresent(now -> answer.ifPresent(found -> show(now, found)));
    }

    private void showWays() {
        Optional<WhatIfAnswer> something =
                answer.filter(found -> !found.asked().pushes().isEmpty());
        keep.setVisible(something.isPresent() && kept.mayKeep());
        two.show(
                something.filter(WhatIfAnswer::settled).isPresent(),
                map.flatMap(now -> first.map(before -> before.said(now))),
                kept.kept());
    }
}
