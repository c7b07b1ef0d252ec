package org.mapwright.analysis.questions;

/**
 * The 14 questions of participatory systems mapping. Each says from what to start, which part of the drawing to look at,
 * and ends in a sentence to read out.
 *
 * <p>Source: Barbrook-Johnson and Penn 2022, ch. 5 (doi 10.1007/978-3-031-01919-7_5); {@code docs/methods.md} has the
 * catalogue.
 */
public enum Question {
    /** One factor that we can change, downstream. */
    ONE_CHANGE(1, QuestionGroup.CHANGE, StartKind.CONTROLLABLE, Build.DOWNSTREAM, Together.ONE, 3),
    /** Several that we can change, the union of what lies downstream. */
    ALL_CHANGES(2, QuestionGroup.CHANGE, StartKind.CONTROLLABLE, Build.DOWNSTREAM, Together.ANY, 3),
    /** Several that we can change, the intersection of what lies downstream. */
    SHARED_EFFECTS(3, QuestionGroup.CHANGE, StartKind.CONTROLLABLE, Build.DOWNSTREAM, Together.EACH, 3),
    /** Paths from an action to an outcome, with the ego networks on them. */
    ROUTE(4, QuestionGroup.CHANGE, StartKind.INTERVENTION, Build.PATHS, Together.ONE, 6),
    /** One outcome, upstream. */
    FEEDS_OUTCOME(5, QuestionGroup.MATTERS, StartKind.OUTCOME, Build.UPSTREAM, Together.ONE, 3),
    /** Several outcomes, the union of what lies upstream. */
    FEEDS_ANY_OUTCOME(6, QuestionGroup.MATTERS, StartKind.OUTCOME, Build.UPSTREAM, Together.ANY, 3),
    /** Several outcomes, the intersection of what lies upstream: shared levers and co-benefits. */
    SHARED_LEVERS(7, QuestionGroup.MATTERS, StartKind.OUTCOME, Build.UPSTREAM, Together.EACH, 3),
    /** The ego network of an outcome. */
    AROUND_OUTCOME(8, QuestionGroup.MATTERS, StartKind.OUTCOME, Build.AROUND, Together.ONE, 2),
    /** Paths between outcomes: trade-offs. */
    TRADE_OFFS(9, QuestionGroup.MATTERS, StartKind.OUTCOME, Build.PATHS, Together.ANY, 6),
    /** A factor vulnerable to change, upstream. */
    COULD_KNOCK(10, QuestionGroup.FRAGILE, StartKind.VULNERABLE, Build.UPSTREAM, Together.ONE, 3),
    /** Factors vulnerable to change, downstream: compound risks. */
    WOULD_FALL(11, QuestionGroup.FRAGILE, StartKind.VULNERABLE, Build.DOWNSTREAM, Together.ANY, 3),
    /** The factors with most links going out, and what these lead to. */
    INFLUENTIAL(12, QuestionGroup.STANDS_OUT, StartKind.INFLUENTIAL, Build.DOWNSTREAM, Together.ANY, 1),
    /** The factors with most links coming in, and where these come from: buffered or buffeted? */
    INFLUENCED(13, QuestionGroup.STANDS_OUT, StartKind.INFLUENCED, Build.UPSTREAM, Together.ANY, 1),
    /** The factors on most of the shortest ways between others, and what stands around them. */
    BRIDGING(14, QuestionGroup.STANDS_OUT, StartKind.BRIDGING, Build.AROUND, Together.ANY, 1);

    private final int number;
    private final QuestionGroup group;
    private final StartKind startKind;
    private final Build build;
    private final Together together;
    private final int steps;

    Question(int number, QuestionGroup group, StartKind startKind, Build build, Together together, int steps) {
        this.number = number;
        this.group = group;
        this.startKind = startKind;
        this.build = build;
        this.together = together;
        this.steps = steps;
    }

    /** Where it stands in the catalogue, 1 to 14. */
    public int number() {
        return number;
    }

    public QuestionGroup group() {
        return group;
    }

    public StartKind startKind() {
        return startKind;
    }

    public Build build() {
        return build;
    }

    public Together together() {
        return together;
    }

    /** How many links far it looks unless told otherwise; of paths, the longest. */
    public int defaultSteps() {
        return steps;
    }

    /** How far around the factors of a path it looks unless told otherwise. */
    public int defaultAround() {
        return this == ROUTE ? 2 : 0;
    }

    /** How many starts it takes at least. */
    public int fewestStarts() {
        return this == TRADE_OFFS ? 2 : 1;
    }

    /** Whether it takes more than one start. */
    public boolean takesSeveral() {
        return together != Together.ONE;
    }

    /** Whether it asks for targets apart from its starts. */
    public boolean takesTarget() {
        return this == ROUTE;
    }
}
