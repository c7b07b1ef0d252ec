package org.mapwright.backup;

import java.util.List;

/**
 * What a restore put back.
 *
 * @param asTheyWere files of which some records were here already and were left as they are, such as accounts
 */
public record Restored(List<KeptStudy> studies, List<String> asTheyWere) {

    public Restored {
        studies = List.copyOf(studies);
        asTheyWere = List.copyOf(asTheyWere);
    }
}
