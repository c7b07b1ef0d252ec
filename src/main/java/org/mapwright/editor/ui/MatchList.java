package org.mapwright.editor.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mapwright.exchange.Imported;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.PlacedFactor;
import org.mapwright.matching.Match;
import org.mapwright.matching.Match.Alike;
import org.mapwright.matching.Match.New;
import org.mapwright.matching.Match.Same;
import org.mapwright.matching.Matches;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/**
 * Every factor of the file with what it becomes: first those to decide, then those found by themselves, then the new
 * ones. A row stays where it is when it is decided. Arrow keys go from row to row.
 */
final class MatchList extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");
    private static final String OFFERED = "mw-factors-of-the-map";
    /** Rows that are made at once. */
    private static final int SOME = 60;

    private final transient FactorNames names;
    private final transient BiConsumer<FactorId, Match> decided;
    private final List<MatchRow> toDecide = new ArrayList<>();

    /** @param decided hears what a person chose for a factor of the file */
    MatchList(Imported file, Matches matches, FactorNames names, BiConsumer<FactorId, Match> decided) {
        this.names = names;
        this.decided = decided;
        addClassName("mw-match-list");
        getElement().appendChild(offered(names));
        List<Factor> factors = file.factors().stream().map(PlacedFactor::factor).toList();
        decideFirst(of(factors, matches, Alike.class), matches);
        folded("join.found", of(factors, matches, Same.class), matches);
        folded("join.not-found", of(factors, matches, New.class), matches);
    }

    private static List<Factor> of(List<Factor> factors, Matches matches, Class<? extends Match> sort) {
        return factors.stream()
                .filter(factor -> sort.isInstance(matches.of(factor.id())))
                .toList();
    }

    private static Element offered(FactorNames names) {
        Element list = new Element("datalist").setAttribute("id", OFFERED);
        names.all().forEach(name -> list.appendChild(new Element("option").setAttribute("value", name)));
        return list;
    }

    private void decideFirst(List<Factor> factors, Matches matches) {
        if (factors.isEmpty()) {
            return;
        }
        H2 title = new H2(WORDS.say("join.decide", factors.size()));
        title.addClassName("mw-h");
        Div rows = new Div();
        factors.forEach(factor -> {
            MatchRow row = row(factor, matches, true);
            toDecide.add(row);
            rows.add(row);
        });
        add(title, rows);
    }

    private void folded(String title, List<Factor> factors, Matches matches) {
        if (!factors.isEmpty()) {
            Div rows = new Div();
            more(rows, factors, matches);
            add(new NativeDetails(new Span(WORDS.say(title, factors.size())), rows));
        }
    }

    /** A file may have thousands of factors; few are looked at. */
    private void more(Div rows, List<Factor> factors, Matches matches) {
        factors.stream().limit(SOME).forEach(factor -> rows.add(row(factor, matches, false)));
        List<Factor> left = factors.subList(Math.min(SOME, factors.size()), factors.size());
        if (!left.isEmpty()) {
            Component[] button = new Component[1];
            button[0] = Look.button(WORDS.say("join.more", left.size()), "mw-button", () -> {
                rows.remove(button[0]);
                more(rows, left, matches);
            });
            rows.add(button[0]);
        }
    }

    private MatchRow row(Factor factor, Matches matches, boolean goOn) {
        return new MatchRow(factor, matches.of(factor.id()), names, OFFERED, chosen -> {
            decided.accept(factor.id(), chosen);
            if (goOn) {
                firstOpen().ifPresent(MatchRow::focus);
            }
        });
    }

    private Optional<MatchRow> firstOpen() {
        return toDecide.stream().filter(MatchRow::isOpen).findFirst();
    }

    /** Leads to what is still to be decided. */
    void focusOpen() {
        firstOpen().ifPresent(MatchRow::focus);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("""
                this.addEventListener('keydown', pressed => {
                  const step = { ArrowDown: 1, ArrowUp: -1 }[pressed.key];
                  const row = step && pressed.target.localName === 'button' && pressed.target.closest('.mw-match-row');
                  if (!row) return;
                  const rows = [...this.querySelectorAll('.mw-match-row')].filter(each => each.offsetParent);
                  const next = rows[rows.indexOf(row) + step];
                  const place = pressed.target.className;
                  pressed.preventDefault();
                  (next?.querySelector(`button.${place}:not([hidden])`) ?? next?.querySelector('button:not([hidden])'))?.focus();
                });
                """);
    }
}
