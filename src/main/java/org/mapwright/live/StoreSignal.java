package org.mapwright.live;

/** Published as an application event when the store goes away, has no room left, or is back; screens hear it at once. */
public record StoreSignal(ServerFrame.State state) {}
