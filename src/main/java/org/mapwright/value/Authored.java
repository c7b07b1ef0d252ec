package org.mapwright.value;

/** Something that stands in the record with words of one person in it, by whoever it was written down. */
public interface Authored {

    /** The id of whose words they are. */
    String author();
}
