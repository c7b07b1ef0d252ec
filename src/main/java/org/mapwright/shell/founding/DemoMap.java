package org.mapwright.shell.founding;

import org.mapwright.map.MapCommand.BringIn;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;

/** One map of the demo study: of which place, what it is called, and what stands on it. */
record DemoMap(PlaceId place, Title title, BringIn content) {}
