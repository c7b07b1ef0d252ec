package org.mapwright.live;

/**
 * What somebody asks of a document.
 *
 * @param <O> the operations of the document's kind
 */
public sealed interface Intent<O> {

    record Carry<O>(O operation) implements Intent<O> {}

    /** Takes one's own last step back. */
    record Undo<O>() implements Intent<O> {}

    /** Brings back what one's last undo took. */
    record Redo<O>() implements Intent<O> {}
}
