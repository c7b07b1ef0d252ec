package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.function.Supplier;
import org.mapwright.canvas.ui.EnteredMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/**
 * The one place where pages get what takes figures along: tables as CSV, charts as pictures, packets. Whoever may not
 * take figures along gets an empty block instead, so there is nothing to follow on the server either.
 */
record TakeAlong(boolean allowed) implements Serializable {

    private static final Words WORDS = Words.of("figures");

    static TakeAlong of(EnteredMap map) {
        return new TakeAlong(map.mayGiveFigures());
    }

    /** The table by name; {@code text} is asked when somebody follows it. */
    Div table(Supplier<String> name, Supplier<String> text) {
        return table(WORDS.say("take.csv"), name, text);
    }

    Div table(String words, Supplier<String> name, Supplier<String> text) {
        return block(Look.block("mw-take"), () -> new CsvDownload(words, name, text));
    }

    /** The chart as a picture; its element has {@code save(kind, name)}. */
    Div chart(Component chart, Supplier<String> name) {
        return block(new Div(), () -> new ChartDownload(chart, name));
    }

    /** The packet, and what it is. */
    Div packet(EnteredMap map) {
        Div packet = block(Look.block("mw-packet"), () -> new PacketMaker(map.id()));
        if (allowed) {
            packet.add(Look.small(WORDS.say("packet.what")));
        }
        return packet;
    }

    private Div block(Div block, Supplier<Component> offered) {
        block.setVisible(allowed);
        if (allowed) {
            block.add(offered.get());
        }
        return block;
    }
}
