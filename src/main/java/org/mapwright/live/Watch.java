package org.mapwright.live;

/** Somebody is told of each change of a document, until it is closed. */
public interface Watch extends AutoCloseable {

    @Override
    void close();
}
