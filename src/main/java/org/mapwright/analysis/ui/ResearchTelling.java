package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mapwright.analysis.research.Communities;
import org.mapwright.analysis.research.Dematel;
import org.mapwright.analysis.research.Micmac;
import org.mapwright.analysis.research.ResearchSet;
import org.mapwright.analysis.research.ResearchWords;
import org.mapwright.analysis.research.StructuralHoles;
import org.mapwright.analysis.ui.Sheet.Column;
import org.mapwright.analysis.ui.Sheet.Line;
import org.mapwright.map.CausalLink;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.ui.Choice;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Tells the research set, section by section. */
final class ResearchTelling {

    private static final Words WORDS = Words.of("figures");

    private final Telling telling;

    ResearchTelling(Telling telling) {
        this.telling = telling;
    }

    List<Component> micmac(Studied studied) {
        return worked(studied, set -> micmac(studied, set.micmac()));
    }

    private List<Component> micmac(Studied studied, Micmac micmac) {
        QuadrantPlot plot = new QuadrantPlot(factor -> telling.light(studied, factor));
        Choice<Boolean> ways = new Choice<>(WORDS.say("micmac.ways"), List.of(true, false), ResearchTelling::face);
        ways.choose(true);
        ways.onChoice(direct -> plot.show(studied, micmac, direct));
        plot.show(studied, micmac, true);
        Sheet sheet = ResearchSheets.micmac(studied, micmac);
        return List.of(
                Telling.said(ResearchWords.stability(micmac)),
                ways,
                plot,
                telling.taken(studied, plot, "micmac"),
                telling.factors(studied, sheet),
                telling.taken(studied, sheet));
    }

    private static NativeButton face(boolean direct) {
        return Look.button(WORDS.say(direct ? "micmac.direct" : "micmac.indirect"), "mw-way", () -> {});
    }

    List<Component> dematel(Studied studied) {
        return worked(studied, set -> {
            Dematel dematel = set.dematel();
            List<Component> told = new ArrayList<>(List.of(Telling.said(ResearchWords.outcome(dematel))));
            if (dematel.isAnswered()) {
                Sheet sheet = ResearchSheets.dematel(studied, dematel);
                told.add(telling.factors(studied, sheet));
                told.add(telling.taken(studied, sheet));
            }
            return told;
        });
    }

    List<Component> bonacich(Studied studied) {
        return worked(studied, set -> {
            if (set.bonacichPower().scores().isEmpty()) {
                return List.of(Telling.said(WORDS.say("bonacich.beyond")));
            }
            Sheet sheet = ResearchSheets.bonacich(studied, set.bonacichPower());
            return List.of(
                    Telling.said(WORDS.say("bonacich.beta", set.bonacichPower().beta())),
                    telling.factors(studied, sheet),
                    telling.taken(studied, sheet));
        });
    }

    List<Component> holes(Studied studied) {
        return worked(studied, set -> {
            StructuralHoles holes = set.structuralHoles();
            List<Component> told = new ArrayList<>();
            ResearchWords.leftOut(holes, studied.map()).forEach(left -> told.add(Telling.said(left)));
            if (!holes.factors().isEmpty()) {
                Sheet sheet = ResearchSheets.holes(studied, holes);
                told.add(telling.factors(studied, sheet));
                told.add(telling.taken(studied, sheet));
            }
            return told;
        });
    }

    List<Component> triads(Studied studied) {
        return worked(studied, set -> {
            Sheet sheet = ResearchSheets.triads(set.triadCensus());
            return List.of(Telling.table(sheet), telling.taken(studied, sheet));
        });
    }

    List<Component> communities(Studied studied) {
        return worked(studied, set -> {
            Communities found = set.communities();
            return List.of(
                    Telling.said(ResearchWords.division(found)),
                    telling.table(parts(studied, found), key -> lightPart(studied, found, key)),
                    telling.taken(studied, ResearchSheets.communities(studied, found)));
        });
    }

    private static Sheet parts(Studied studied, Communities found) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < found.communities().size(); at++) {
            List<FactorId> members = found.communities().get(at);
            String names =
                    String.join(", ", members.stream().map(studied::label).toList());
            lines.add(new Line(
                    String.valueOf(at),
                    List.of(
                            Cell.words(WORDS.say("communities.part", at + 1)),
                            Cell.amount(members.size()),
                            Cell.words(names))));
        }
        return Sheet.of(
                "communities",
                WORDS.say("name.", Topic.COMMUNITIES),
                List.of(
                        Column.words(WORDS.say("head.part"), "community"),
                        Column.numbers(WORDS.say("head.factors"), "count"),
                        Column.words(WORDS.say("head.which"), "factors")),
                lines);
    }

    /** A part with the links inside it. */
    private void lightPart(Studied studied, Communities found, String key) {
        Set<FactorId> members = new HashSet<>(found.communities().get(Integer.parseInt(key)));
        List<LinkId> links = studied.map().links().values().stream()
                .filter(link -> members.contains(link.cause()) && members.contains(link.effect()))
                .map(CausalLink::id)
                .toList();
        telling.stage().light(members, links);
    }

    private List<Component> worked(Studied studied, Function<ResearchSet, List<Component>> tell) {
        return studied.worked().map(found -> tell.apply(found.set())).orElseGet(telling::notYet);
    }
}
