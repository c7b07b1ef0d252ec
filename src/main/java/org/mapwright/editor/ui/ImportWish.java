package org.mapwright.editor.ui;

import java.util.Map;
import org.mapwright.exchange.Imported;
import org.mapwright.map.FactorId;
import org.mapwright.map.Position;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;

/** What a person decided in the preview: the map as read, where its factors stand, its title and its place. */
record ImportWish(Imported imported, Map<FactorId, Position> positions, Title title, PlaceId place) {}
