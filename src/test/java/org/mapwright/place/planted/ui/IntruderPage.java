package org.mapwright.place.planted.ui;

import org.mapwright.place.planted.store.IntruderStore;

/** A page that reaches into the store. */
public record IntruderPage(IntruderStore store) {}
