package org.mapwright.backup;

import java.util.List;
import org.mapwright.value.Check;

/** A study in a backup. */
public record KeptStudy(String id, String title, List<KeptMap> maps) {

    public KeptStudy {
        Check.id(id);
        maps = List.copyOf(maps);
    }

    /** Whether somebody who says this means this study. */
    public boolean isCalled(String titleOrId) {
        return id.equals(titleOrId) || title.strip().equalsIgnoreCase(titleOrId.strip());
    }
}
