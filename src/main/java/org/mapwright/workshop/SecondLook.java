package org.mapwright.workshop;

import java.util.Optional;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;

/**
 * A link that the room is asked to look at again, with a reason for each side as far as the facilitator chose one. How
 * many stand where is never told with it: whoever answers should not follow the others.
 *
 * @param more a reason why the effect rises
 * @param less a reason why it falls
 */
public record SecondLook(LinkId link, Optional<Label> more, Optional<Label> less) {}
