package org.mapwright.analysis.loops;

/** How many loops there are of each kind. */
public record LoopCounts(int reinforcing, int balancing, int undetermined) {

    public static final LoopCounts NONE = new LoopCounts(0, 0, 0);

    public int total() {
        return reinforcing + balancing + undetermined;
    }

    public int of(LoopKind kind) {
        return switch (kind) {
            case REINFORCING -> reinforcing;
            case BALANCING -> balancing;
            case UNDETERMINED -> undetermined;
        };
    }

    LoopCounts and(LoopKind kind) {
        return switch (kind) {
            case REINFORCING -> new LoopCounts(reinforcing + 1, balancing, undetermined);
            case BALANCING -> new LoopCounts(reinforcing, balancing + 1, undetermined);
            case UNDETERMINED -> new LoopCounts(reinforcing, balancing, undetermined + 1);
        };
    }
}
