package org.mapwright.analysis;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (step, share) -> {};

    /**
     * Says how far the work is.
     *
     * @param share of this step that is done, in [0, 1]
     */
    void at(Step step, double share);

    /** The steps, in the order in which they come. */
    enum Step {
        STRUCTURE,
        FACTORS,
        LOOPS,
        STABILITY,
        DONE
    }
}
