package org.mapwright.exchange.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.SelfLink;
import org.mapwright.map.Aspect;
import org.mapwright.map.CausalLink;
import org.mapwright.map.ClaimId;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.Position;
import org.mapwright.map.Title;

/** Gives what was read its ids and its report. */
public final class Finish {

    private static final int LONGEST_TITLE = 120;

    private final Assembly assembly;
    private final Findings findings;
    private final Map<FactorDraft, FactorId> ids = new HashMap<>();
    private int claims;

    private Finish(Assembly assembly) {
        this.assembly = assembly;
        findings = assembly.findings();
        List<FactorId> given = FileIds.of(assembly.factors());
        IntStream.range(0, given.size()).forEach(i -> ids.put(assembly.factors().get(i), given.get(i)));
    }

    public static Imported of(Assembly assembly, String title) {
        return new Finish(assembly).toImported(title);
    }

    private Imported toImported(String title) {
        boolean placed = arePlaced();
        List<PlacedFactor> factors = new ArrayList<>();
        Map<FactorId, String> names = new LinkedHashMap<>();
        DistinctNames.of(assembly.factors(), findings).forEach((draft, name) -> names.put(idOf(draft), name));
        for (FactorDraft draft : assembly.factors()) {
            FactorId id = idOf(draft);
            Position at = draft.at().filter(p -> placed).orElseGet(() -> new Position(0, 0));
            factors.add(new PlacedFactor(draft.toFactor(id), at));
        }
        List<CausalLink> links = links();
        report(factors, links, placed);
        return new Imported(
                titled(title),
                factors,
                links,
                assembly.focal().map(this::idOf),
                placed,
                names,
                assembly.ownEffects().stream()
                        .map(own -> new SelfLink(idOf(own.factor()), own.stance()))
                        .toList(),
                Map.of(),
                Optional.empty(),
                findings.toReport(),
                List.of());
    }

    static Title titled(String text) {
        String line = Fit.cut(Fit.oneLine(text), LONGEST_TITLE);
        return new Title(line.isEmpty() ? ExchangeText.of("title.unknown") : line);
    }

    private FactorId idOf(FactorDraft draft) {
        return Optional.ofNullable(ids.get(draft)).orElseThrow();
    }

    private boolean arePlaced() {
        int without =
                (int) assembly.factors().stream().filter(f -> f.at().isEmpty()).count();
        int with = assembly.factors().size() - without;
        if (with > 0 && without > 0) {
            findings.count(FindingKind.POSITIONS_INCOMPLETE, with);
        }
        return with > 0 && without == 0;
    }

    private List<CausalLink> links() {
        List<CausalLink> links = new ArrayList<>();
        assembly.links().forEach((ends, draft) -> {
            if (draft.isParallel()) {
                findings.add(
                        FindingKind.PARALLEL_LINK,
                        ExchangeText.of("case.rows", ends.shown(), Integer.toString(draft.rows())));
            }
            LinkId id = new LinkId("l" + (links.size() + 1));
            links.add(draft.toLink(id, idOf(ends.cause()), idOf(ends.effect()), () -> new ClaimId("c" + ++claims)));
        });
        return links;
    }

    private void report(List<PlacedFactor> factors, List<CausalLink> links, boolean placed) {
        findings.count(FindingKind.FACTORS, factors.size());
        findings.count(FindingKind.LINKS, links.size());
        findings.count(FindingKind.VIEWS, claims > links.size() ? claims : 0);
        findings.count(FindingKind.POSITIONS, placed ? factors.size() : 0);
        findings.count(
                FindingKind.VOTES, factors.stream().mapToInt(Finish::votes).sum());
        reportAlike();
    }

    public static int votes(PlacedFactor placed) {
        int votes = 0;
        for (Aspect aspect : Aspect.values()) {
            votes += placed.factor().ratings().on(aspect).total();
        }
        return votes;
    }

    private void reportAlike() {
        Map<String, String> seen = new HashMap<>();
        for (FactorDraft draft : assembly.factors()) {
            String label = draft.label().value();
            String before = seen.putIfAbsent(label.toLowerCase(Locale.ROOT), label);
            if (before != null && !before.equals(label)) {
                findings.add(FindingKind.LABELS_ALIKE, before + " / " + label);
            }
        }
    }
}
