package org.mapwright.map.store;

/** What the store holds of a map contradicts itself: a checkpoint or the log was changed by another hand. */
final class BrokenRecord extends RuntimeException {

    BrokenRecord(String sentence) {
        super(sentence);
    }
}
