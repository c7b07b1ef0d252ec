package org.mapwright.exchange;

import java.util.Optional;
import org.mapwright.map.Polarity;

/**
 * What a line of a drawing means is for people to say: asked with one of the links that are drawn like this.
 *
 * @param key names the look within the file
 * @param links how many links are drawn like this, at least 1
 * @param cause the cause of the example
 * @param effect its effect
 * @param answer what the lines are taken to mean; nothing where nobody could tell
 * @param guessed whether that is a guess from the name or the colour
 */
public record StyleQuestion(
        String key,
        LineLook look,
        int links,
        String cause,
        String effect,
        Optional<Polarity> answer,
        boolean guessed) {}
