package org.mapwright.live;

/** Published as an application event when the store goes away or comes back; screens are told at once. */
public record StoreSignal(boolean up) {}
