package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mapwright.canvas.ui.MapLook;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Label;
import org.mapwright.map.Reading;
import org.mapwright.map.Strength;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** A link as a sentence of which one end is named: its name is a button that picks the link. */
final class LinkSentence extends Div {

    private static final Words WORDS = Words.of("editor");

    private LinkSentence(CausalLink link, Component words) {
        addClassName("mw-sentence");
        add(MapLook.sign(link.reading().polarity(), link.reading().contested()), words);
    }

    /** "When family poverty rises, this rises clearly". */
    static LinkSentence into(CausalLink link, Label cause, Runnable pick) {
        Span words = new Span(
                new Text(WORDS.say("sentence.when") + " "),
                Look.button(lowerFirst(cause.value()), "mw-name", pick),
                new Text(" " + WORDS.say("sentence.rises-this") + " " + moves(link.reading())),
                certainty(link));
        return new LinkSentence(link, words);
    }

    /** "Parental stress rises strongly". */
    static LinkSentence outOf(CausalLink link, Label effect, Runnable pick) {
        Span words = new Span(
                Look.button(effect.value(), "mw-name", pick), new Text(" " + moves(link.reading())), certainty(link));
        return new LinkSentence(link, words);
    }

    /** "rises clearly", "falls a little", "can rise or fall". */
    static String moves(Reading reading) {
        return WORDS.say("moves." + key(reading), strength(reading.strength()));
    }

    private static String key(Reading reading) {
        return reading.polarity().name().toLowerCase(Locale.ROOT);
    }

    static String strength(Strength strength) {
        return WORDS.say("strength." + strength.level());
    }

    private static Span certainty(CausalLink link) {
        Reading reading = link.reading();
        String sure = WORDS.say("certainty.", reading.certainty());
        return Look.small(" · " + (reading.contested() ? WORDS.say("sentence.people-disagree") : sure));
    }

    /** A name in the middle of a sentence begins small, unless it looks like an abbreviation. */
    static String lowerFirst(String label) {
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviation ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
