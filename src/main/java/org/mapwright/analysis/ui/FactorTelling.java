package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.stability.FigureStability;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityWords;
import org.mapwright.map.FactorId;
import org.mapwright.ui.ChoiceField;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Tells all factors by all figures, and how firmly the places by one of them stand. */
final class FactorTelling {

    private static final Words WORDS = Words.of("figures");
    private static final List<FactorColumn> RANKED = Stream.of(FactorColumn.values())
            .filter(column -> column.figure().isPresent())
            .toList();

    private final Telling telling;
    private final ChoiceField<FactorColumn> chosen;
    private final Paragraph firm = Telling.said("");
    private final SheetTable table;
    private final Div take = new Div();
    private final Div picture = Look.block("mw-research-content");
    private final NativeDetails places = new NativeDetails(WORDS.say("places.open"), picture);
    private final List<Component> told;
    private Optional<Studied> studied = Optional.empty();

    FactorTelling(Telling telling) {
        this.telling = telling;
        chosen = new ChoiceField<>(WORDS.say("choose"), RANKED, column -> WORDS.say("name.", column));
        chosen.offer(RANKED, RANKED.indexOf(FactorColumn.REACH2_OUT));
        chosen.onChoice(column -> studied.ifPresent(this::tell));
        table = new SheetTable(
                Sheet.of("factors", WORDS.say("name.", Topic.FACTORS), List.of(), List.of()),
                key -> key.ifPresentOrElse(
                        factor -> studied.ifPresent(now -> telling.light(now, new FactorId(factor))),
                        telling.stage()::lightAll));
        places.addClassName("mw-what");
        told = List.of(chosen, firm, table, take, places);
    }

    List<Component> tell(Studied now) {
        studied = Optional.of(now);
        FactorColumn column = chosen.chosen();
        Sheet sheet = FactorSheet.of(now, column);
        table.show(sheet);
        firm.setText(now.stability().map(found -> firmness(now, found, column)).orElse(WORDS.say("firm.not.yet")));
        take.removeAll();
        take.add(telling.taken(now, sheet));
        showPlaces(now, column);
        return told;
    }

    /** Marks a factor that was picked elsewhere. */
    void mark(FactorId factor) {
        table.mark(Optional.of(factor.value()));
    }

    /** What is open stays open when redrawings come. */
    private void showPlaces(Studied now, FactorColumn column) {
        Optional<BarList> bars = BarList.ofPlaces(now, column);
        places.setVisible(bars.isPresent());
        picture.removeAll();
        bars.ifPresent(found -> picture.add(found, telling.taken(now, found, "places-" + column.field())));
    }

    private static String firmness(Studied now, Stability found, FactorColumn column) {
        Optional<FigureStability> redrawn = column.figure().flatMap(found::by);
        String made = StabilityWords.made(found);
        if (redrawn.isEmpty()) {
            return WORDS.say("firm.left.out") + " " + made;
        }
        String survives = column.figure()
                .map(figure -> StabilityWords.survives(found, figure, now.map()))
                .orElse("");
        String grain = column.figure()
                .flatMap(figure -> StabilityWords.grain(found, figure, now.map()))
                .orElse("");
        String tau = redrawn.get().kendallTau().isPresent()
                ? WORDS.say("firm.tau", redrawn.get().kendallTau().getAsDouble())
                : WORDS.say("firm.tau.none");
        return String.join(" ", survives, grain, tau, made).strip();
    }
}
