package org.mapwright.map.past;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.Reading;
import org.mapwright.map.past.DifferenceLine.Mark;
import org.mapwright.map.past.MapDifference.Changed;
import org.mapwright.value.Words;

/** Tells a difference: new things first, then what changed, then what is gone. */
public final class DifferenceWords {

    private static final Words WORDS = Words.of("past");

    private final MapDifference difference;
    private final Naming before;
    private final Naming after;
    private final List<DifferenceLine> lines = new ArrayList<>();

    private DifferenceWords(MapDifference difference) {
        this.difference = difference;
        before = new Naming(difference.before());
        after = new Naming(difference.after());
    }

    public static List<DifferenceLine> of(MapDifference difference) {
        DifferenceWords words = new DifferenceWords(difference);
        words.aboutTheMap();
        difference.newFactors().forEach(f -> words.factor(Mark.NEW, f, Said.of("now.new", Naming.name(f))));
        difference.newLinks().forEach(l -> words.link(Mark.NEW, l, Said.of("now.said", words.after.statement(l))));
        difference.changedFactors().forEach(words::changed);
        difference.changedLinks().forEach(words::changedLink);
        difference.goneFactors().forEach(f -> words.factor(Mark.GONE, f, Said.of("now.gone", Naming.name(f))));
        difference.goneLinks().forEach(l -> words.link(Mark.GONE, l, Said.of("now.unsaid", words.before.statement(l))));
        return List.copyOf(words.lines);
    }

    private void aboutTheMap() {
        if (difference.isRenamed()) {
            String title = Said.name(difference.after().title().value());
            lines.add(new DifferenceLine(Mark.CHANGED, Said.of("now.title", title), List.of(), List.of()));
        }
        if (difference.isFocalChanged()) {
            var focal = difference.after().focal();
            Said said =
                    focal.map(id -> Said.of("now.focal", after.factor(id))).orElseGet(() -> Said.of("now.no-focal"));
            List<String> ids = focal.map(id -> List.of(id.value())).orElse(List.of());
            lines.add(new DifferenceLine(Mark.CHANGED, said, ids, List.of()));
        }
    }

    private void changed(Changed<Factor> factor) {
        Factor old = factor.before();
        Factor now = factor.after();
        String name = Naming.name(now);
        if (!old.label().equals(now.label())) {
            factor(
                    Mark.RENAMED,
                    now,
                    Said.of("now.renamed", Said.plain(old.label().value()), name));
        }
        if (old.kind() != now.kind()) {
            factor(Mark.CHANGED, now, Said.of("now.kind", name, WORDS.say("kind.", now.kind())));
        }
        if (!old.theme().equals(now.theme())) {
            factor(
                    Mark.CHANGED,
                    now,
                    now.theme()
                            .map(theme -> Said.of("now.theme", name, Said.name(theme.value())))
                            .orElseGet(() -> Said.of("now.no-theme", name)));
        }
        when(!old.tags().equals(now.tags()), now, "now.tags");
        when(!old.note().equals(now.note()), now, "now.note");
        when(!old.ratings().equals(now.ratings()), now, "now.votes");
        when(!old.alsoCalled().equals(now.alsoCalled()), now, "now.names");
    }

    private void when(boolean differs, Factor factor, String key) {
        if (differs) {
            factor(Mark.CHANGED, factor, Said.of(key, Naming.name(factor)));
        }
    }

    private void changedLink(Changed<CausalLink> link) {
        Reading old = link.before().reading();
        Reading now = link.after().reading();
        if (!old.equals(now)) {
            String disputed = now.contested() ? " " + WORDS.say("now.disputed") : "";
            link(Mark.CHANGED, link.after(), Said.of("now.reads", after.statement(link.after()), disputed));
        } else {
            int claims = link.after().claims().size();
            String key = link.before().claims().size() == claims ? "now.reworded" : "now.claims";
            link(Mark.CHANGED, link.after(), Said.of(key, after.statement(link.after()), claims));
        }
    }

    private void factor(Mark mark, Factor factor, Said said) {
        lines.add(new DifferenceLine(mark, said, List.of(factor.id().value()), List.of()));
    }

    private void link(Mark mark, CausalLink link, Said said) {
        lines.add(new DifferenceLine(mark, said, List.of(), List.of(link.id().value())));
    }
}
