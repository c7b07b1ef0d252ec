package org.mapwright.editor.ui;

import java.util.Collection;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;

/** Shows parts of the map on the canvas of who looks, and fades the rest; others see nothing of it. */
interface Spotlight {

    /** Lights these parts, under a name. */
    void on(Collection<FactorId> factors, Collection<LinkId> links, String name);

    /** Lights a factor with all it touches within two steps. */
    void on(FactorId factor);

    /** Picks a link, as if by hand. */
    void pick(LinkId link);

    void off();
}
