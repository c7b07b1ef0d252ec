package org.mapwright.analysis.paths;

/**
 * How far the search for paths goes. It counts its own steps instead of the time, so that it ends the same way on every
 * machine.
 *
 * @param maxLength links of the longest path, 1 to 12
 * @param maxPaths how many paths are kept, at least 1
 * @param maxSteps how many links the search looks at, at least 1; ten million take about a tenth of a second
 */
public record PathLimits(int maxLength, int maxPaths, long maxSteps) {

    /** Links of the longest path that may be asked for. */
    public static final int LONGEST = 12;
    /** Up to 6 links, 200 paths and ten million links looked at. */
    public static final PathLimits DEFAULT = upTo(6);

    public PathLimits {
        if (maxLength < 1 || maxLength > LONGEST) {
            throw new IllegalArgumentException("Path length must be in [1, " + LONGEST + "]: " + maxLength);
        }
        if (maxPaths < 1) {
            throw new IllegalArgumentException("Number of paths must be at least 1: " + maxPaths);
        }
        if (maxSteps < 1) {
            throw new IllegalArgumentException("Number of steps must be at least 1: " + maxSteps);
        }
    }

    /** The default limits with paths of up to that many links. */
    public static PathLimits upTo(int maxLength) {
        return new PathLimits(maxLength, 200, 10_000_000);
    }
}
