package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.mapwright.map.MapId;
import org.mapwright.value.Words;

/** The way to the packet with which somebody else comes to the same figures; says that it is being made. */
@Tag("packet-maker")
@JsModule("context://mapwright/mapwright.js")
final class PacketMaker extends Component {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("figures");

    PacketMaker(MapId map) {
        getElement()
                .setProperty("href", "packets/" + map)
                .setProperty("words", WORDS.say("packet"))
                .setProperty("stop", WORDS.say("packet.stop"))
                .setProperty("making", WORDS.say("packet.making"))
                .setProperty("made", WORDS.say("packet.made"))
                .setProperty("failed", WORDS.say("packet.failed"));
    }
}
