package org.mapwright.canvas.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;
import org.mapwright.value.Words;

/** How signs and kinds look beside words, as they do on the canvas. */
public final class MapLook {

    private static final Words WORDS = Words.of("canvas");

    private MapLook() {}

    /** The glyph in its ring: a shape, a sign and then a colour. */
    public static Span sign(Polarity polarity, boolean contested) {
        Span span = new Span(contested ? "±" : WORDS.say("glyph.", polarity));
        span.addClassNames("mw-sign", contested ? "con" : signClass(polarity));
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    private static String signClass(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> "pos";
            case NEGATIVE -> "neg";
            case UNCERTAIN -> "unc";
        };
    }

    public static String kindClass(FactorKind kind) {
        return "k-" + kind.name().toLowerCase(Locale.ROOT);
    }

    public static String kindIcon(FactorKind kind) {
        return switch (kind) {
            case CONTEXT -> "landmark";
            case SERVICE -> "building-2";
            case RESOURCE -> "sprout";
            case BEHAVIOUR -> "footprints";
            case OUTCOME -> "flag";
            case INTERVENTION -> "lightbulb";
        };
    }
}
