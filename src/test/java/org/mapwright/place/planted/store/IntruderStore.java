package org.mapwright.place.planted.store;

import java.util.Optional;
import org.mapwright.place.planted.ui.IntruderPage;

/** A store that is public and knows a page. */
public record IntruderStore(Optional<IntruderPage> page) {}
