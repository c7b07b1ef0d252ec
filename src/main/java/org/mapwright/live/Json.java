package org.mapwright.live;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * JSON that a document's kind has written already; goes into a frame as it is.
 *
 * @param text one well-formed value
 */
public record Json(@JsonRawValue @JsonValue String text) {}
