package org.mapwright.ledger;

/**
 * The way back from what a {@link TextWriter} wrote. Handed to a reader of JSON as the attribute {@code TextReader.class}.
 */
@FunctionalInterface
public interface TextReader {

    /** The text behind what was written. */
    String text(String written);
}
