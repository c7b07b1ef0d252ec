package org.mapwright.analysis.lenses;

import java.util.List;
import org.mapwright.map.FactorId;

/**
 * Where one lens puts a factor, and why.
 *
 * @param score what the lens counted
 * @param place 1 + the number of factors that score higher
 * @param tied whether another factor has the same place
 */
public record LeveragePoint(FactorId factor, Lens lens, double score, int place, boolean tied, List<Ground> because) {

    public LeveragePoint {
        because = List.copyOf(because);
    }

    /** The place as it is written: {@code 1}, or {@code 2=} when shared. */
    public String placeText() {
        return tied ? place + "=" : Integer.toString(place);
    }
}
