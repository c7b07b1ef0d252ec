package org.mapwright.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.loops.LoopLimits;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.report.AnalysisRequest;
import org.mapwright.value.Words;

/**
 * Reads what an analysis is asked for out of an address, by the names and with the standards of the command line. There
 * is no limit of time among them: what one leaves depends on the machine, and the same address gives the same answer.
 */
final class AnalysisQuery {

    static final NumberParameter MAX_LOOP_LENGTH =
            new NumberParameter("max-loop-length", 2, 12, LoopLimits.DEFAULT.maxLength());
    /** Fewer than the command line takes: the loops of an answer stand in the memory of a server that many share. */
    static final NumberParameter MAX_LOOPS = new NumberParameter("max-loops", 1, 20_000, LoopLimits.DEFAULT.maxLoops());

    static final NumberParameter ENSEMBLE =
            new NumberParameter("ensemble", 0, 5_000, StabilityParameters.DEFAULT.draws());
    static final NumberParameter SEED =
            new NumberParameter("seed", Long.MIN_VALUE, Long.MAX_VALUE, StabilityParameters.DEFAULT.seed());
    static final NumberParameter TOP = new NumberParameter("top", 1, 10_000, StabilityParameters.DEFAULT.top());
    static final List<NumberParameter> NUMBERS = List.of(MAX_LOOP_LENGTH, MAX_LOOPS, ENSEMBLE, SEED, TOP);
    /** Whether with the research set; a packet holds it always. */
    static final String RESEARCH = "research";

    private static final Words WORDS = Words.of("api");

    private final Map<String, List<String>> given;
    private final boolean offersResearch;

    private AnalysisQuery(Map<String, List<String>> given, boolean offersResearch) {
        this.given = given;
        this.offersResearch = offersResearch;
    }

    /** What an address came to. */
    sealed interface Asked {

        record For(AnalysisRequest request) implements Asked {}

        /**
         * Nothing that can be worked out.
         *
         * @param sentence what is wrong, where, and what was expected
         */
        record Faulty(String sentence) implements Asked {}
    }

    /**
     * Reads it.
     *
     * @param given the values of the address by name, each as often as it stands there
     */
    static Asked analysis(Map<String, List<String>> given) {
        return new AnalysisQuery(given, true).asked();
    }

    /** The same for a packet. */
    static Asked packet(Map<String, List<String>> given) {
        return new AnalysisQuery(given, false).asked();
    }

    private Asked asked() {
        return faults().findFirst().<Asked>map(Asked.Faulty::new).orElseGet(() -> new Asked.For(request()));
    }

    private Stream<String> faults() {
        return Stream.of(unknown(), repeated(), numbers(), research()).flatMap(found -> found);
    }

    private Stream<String> unknown() {
        List<String> known = Stream.concat(
                        NUMBERS.stream().map(NumberParameter::name), offersResearch ? Stream.of(RESEARCH) : Stream.of())
                .toList();
        return given.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> WORDS.say(
                        "parameter.unknown", Shown.of(name), known.stream().collect(Collectors.joining(", "))));
    }

    private Stream<String> repeated() {
        return given.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> WORDS.say(
                        "parameter.twice", one.getKey(), one.getValue().size()));
    }

    private Stream<String> numbers() {
        return NUMBERS.stream().flatMap(number -> value(number.name()).flatMap(number::fault).stream());
    }

    private Stream<String> research() {
        return value(RESEARCH).filter(value -> !value.equals("true") && !value.equals("false")).stream()
                .map(value -> WORDS.say("boolean", RESEARCH, Shown.of(value)));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name)).map(List::getFirst);
    }

    private int whole(NumberParameter number) {
        return (int) number.read(value(number.name()));
    }

    private AnalysisRequest request() {
        int length = whole(MAX_LOOP_LENGTH);
        int draws = whole(ENSEMBLE);
        var loops = new LoopLimits(length, whole(MAX_LOOPS), Optional.empty());
        var redrawing = new StabilityParameters(
                draws,
                Math.min(draws, StabilityParameters.DEFAULT.grainDraws()),
                SEED.read(value(SEED.name())),
                whole(TOP),
                length);
        boolean research = value(RESEARCH).filter("true"::equals).isPresent();
        return new AnalysisRequest(new AnalysisParameters(loops, true), redrawing, research);
    }
}
