package org.mapwright.map;

/**
 * What a claim rests on.
 *
 * @param quote somebody's words, or nothing
 * @param source where they come from: an interview, a paper, a table; or nothing
 */
public record Evidence(Prose quote, Prose source) {}
