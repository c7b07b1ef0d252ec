package org.mapwright.study;

import org.mapwright.value.Check;

/**
 * A study: its maps are seen by its members only.
 *
 * @param title 1 to 120 characters
 */
public record Study(StudyId id, String title) {

    public Study {
        title = Check.line("The title of a study", title, 120);
    }
}
