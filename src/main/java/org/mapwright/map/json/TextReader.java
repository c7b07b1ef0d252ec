package org.mapwright.map.json;

/**
 * The way back from what a {@link TextWriter} wrote. Hand one to a reader of {@link MapJson#mapper()} as the attribute
 * {@code TextReader.class}.
 */
@FunctionalInterface
public interface TextReader {

    String text(String written);
}
