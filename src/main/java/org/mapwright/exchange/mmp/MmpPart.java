package org.mapwright.exchange.mmp;

import java.util.List;
import java.util.Map;
import org.mapwright.exchange.parts.NotReadable;

/** A part of a Mental Modeler file, the same for its XML and its JSON. */
interface MmpPart {

    /** The text of that name without the white space around it; empty where there is none. */
    String text(String name);

    /** The parts of the list of that name, each of which XML calls {@code each}. */
    List<MmpPart> list(String name, String each);

    /** What the file says about itself under that name. */
    String info(String name);

    /** The names of groups by their numbers. */
    Map<String, String> groupNames();

    NotReadable refuse(String key, Object... parts);
}
