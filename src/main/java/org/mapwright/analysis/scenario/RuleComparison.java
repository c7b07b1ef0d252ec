package org.mapwright.analysis.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapwright.analysis.Termination;
import org.mapwright.map.FactorId;

/**
 * One scenario under several rules: what is asked for, and beside it Kosko, modified Kosko and rescaled with a sigmoid,
 * and Kosko with tanh, as far as these are others. The rules are choices nobody in the room made, so a factor that rises
 * under some and falls under others has no direction that could be reported. One that stays under some of them has a
 * direction with weaker support.
 *
 * <p>"More" and "less" count from each rule's own baseline. A level that was said outright is carried over as the same
 * part of the way, since levels of different rules cannot be compared. A further rule is given up after 1,000 updates.
 *
 * @param main under the rule that was asked for
 * @param others under the further rules, also those under which the drawing does not come to rest
 * @param agreements by factor, in the order of the map; of the rules under which the drawing comes to rest
 */
public record RuleComparison(FcmResult main, List<FcmResult> others, Map<FactorId, Agreement> agreements) {

    public RuleComparison {
        others = List.copyOf(others);
        agreements = Collections.unmodifiableMap(new LinkedHashMap<>(agreements));
    }

    /** A rule with its activation. */
    private record Variant(UpdateRule rule, Activation activation) {}

    private static final int LONGEST = 1_000;
    private static final List<Variant> VARIANTS = List.of(
            new Variant(UpdateRule.KOSKO, Activation.SIGMOID),
            new Variant(UpdateRule.MODIFIED_KOSKO, Activation.SIGMOID),
            new Variant(UpdateRule.RESCALED, Activation.SIGMOID),
            new Variant(UpdateRule.KOSKO, Activation.TANH));

    /**
     * Runs the scenario under all of them.
     *
     * @throws IllegalArgumentException when a clamp is a level that the activation asked for does not know
     * @throws java.util.concurrent.CancellationException when the termination is asked for
     */
    public static RuleComparison of(
            FcmModel model, Scenario scenario, FcmParameters parameters, Termination termination) {
        FcmResult main = Scenarios.run(model, scenario, parameters, termination);
        Scenario relative = relative(main);
        List<FcmResult> others = new ArrayList<>();
        for (Variant variant : VARIANTS) {
            if (variant.rule() != parameters.rule() || variant.activation() != parameters.activation()) {
                FcmParameters other =
                        parameters.under(variant.rule(), variant.activation()).coarser(0, LONGEST);
                others.add(Scenarios.directions(model, relative, other, Optional.empty(), termination));
            }
        }
        return new RuleComparison(main, others, agreements(main, others));
    }

    /** Whether the rules send the factor opposite ways. */
    public boolean differOn(FactorId factor) {
        return on(factor).isOpposed();
    }

    /**
     * Those not held that go one way under at least one rule and the other way under none; nothing without rest. First
     * those that move under the rule that was asked for, the furthest first, then those that move under most rules.
     *
     * @param sign 1 for those that rise, -1 for those that fall
     */
    public List<FactorChange> going(int sign) {
        return free().filter(change -> on(change.factor()).sign() == sign).toList();
    }

    /** Those not held that the rules send opposite ways, in the same order. */
    public List<FactorChange> opposed() {
        return free().filter(change -> differOn(change.factor())).toList();
    }

    private Stream<FactorChange> free() {
        return main.factors().stream()
                .filter(change -> main.converged() && !change.held())
                .sorted(Comparator.comparing(RuleComparison::stays)
                        .thenComparingDouble(change -> stays(change) ? 0 : -Math.abs(change.difference()))
                        .thenComparingInt(change -> -on(change.factor()).moving()));
    }

    private static boolean stays(FactorChange change) {
        return change.direction().filter(direction -> direction.sign() != 0).isEmpty();
    }

    /** What the rules say of the factor. */
    public Agreement on(FactorId factor) {
        return agreements.getOrDefault(factor, Agreement.NONE);
    }

    private static Scenario relative(FcmResult main) {
        Map<FactorId, Clamp> clamps = new LinkedHashMap<>(main.scenario().clamps());
        Activation activation = main.parameters().activation();
        for (FactorChange change : main.factors()) {
            if (clamps.get(change.factor()) instanceof Clamp.At) {
                clamps.put(change.factor(), Clamp.Way.to(change.scenario(), change.baseline(), activation));
            }
        }
        return new Scenario(clamps);
    }

    private static Map<FactorId, Agreement> agreements(FcmResult main, List<FcmResult> others) {
        Map<FactorId, Agreement> agreements = new LinkedHashMap<>();
        main.factors().forEach(change -> agreements.put(change.factor(), Agreement.NONE));
        count(main, agreements);
        others.forEach(other -> count(other, agreements));
        return agreements;
    }

    private static void count(FcmResult result, Map<FactorId, Agreement> agreements) {
        for (FactorChange change : result.factors()) {
            change.direction()
                    .ifPresent(direction ->
                            agreements.computeIfPresent(change.factor(), (id, standing) -> standing.and(direction)));
        }
    }
}
