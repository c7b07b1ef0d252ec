package org.mapwright.exchange.prsm;

import java.util.Optional;
import org.mapwright.exchange.LineLook;
import org.mapwright.exchange.own.JsonPart;
import org.mapwright.exchange.parts.Fit;

/** The styles that a PRSM file gives its factors and links. */
final class PrsmStyles {

    /** What a style is called that nobody has named. */
    private static final String UNNAMED = "Sample";

    private static final String BLACK = "#000000";

    private final Optional<JsonPart> ofFactors;
    private final Optional<JsonPart> ofLinks;

    PrsmStyles(JsonPart whole) {
        Optional<JsonPart> styles = whole.object("styles").or(() -> whole.object("samples"));
        ofFactors = styles.flatMap(all -> all.object("nodes"));
        ofLinks = styles.flatMap(all -> all.object("edges"));
    }

    /** What the style of the factor is called; nothing where nobody has named it. */
    Optional<String> nameOf(JsonPart factor) {
        return style(ofFactors, factor).map(PrsmStyles::name).filter(name -> !name.isEmpty());
    }

    /** How the link is drawn: as it says itself, else as its style does. */
    LineLook lookOf(JsonPart link) {
        Optional<JsonPart> style = style(ofLinks, link);
        String colour = colour(link).or(() -> style.flatMap(PrsmStyles::colour)).orElse(BLACK);
        boolean dashed = link.has("dashes")
                ? isDashed(link)
                : style.map(PrsmStyles::isDashed).orElse(false);
        return new LineLook(style.map(PrsmStyles::name).orElse(""), colour, dashed);
    }

    /** What stands for the arrowheads of the link: its own, else those of its style. */
    Optional<JsonPart> arrowsOf(JsonPart link) {
        return link.part("arrows").or(() -> style(ofLinks, link).flatMap(style -> style.part("arrows")));
    }

    private static Optional<JsonPart> style(Optional<JsonPart> styles, JsonPart of) {
        String named = of.plain("grp");
        return named.isEmpty() ? Optional.empty() : styles.flatMap(all -> all.object(named));
    }

    private static String name(JsonPart style) {
        String name = Fit.oneLine(style.plain("groupLabel"));
        return name.equals(UNNAMED) ? "" : name;
    }

    private static Optional<String> colour(JsonPart of) {
        return of.part("color")
                .flatMap(colour -> ColourWord.read(colour.isObject() ? colour.plain("color") : of.plain("color")));
    }

    private static boolean isDashed(JsonPart of) {
        String said = of.plain("dashes");
        return said.isEmpty() ? of.has("dashes") : said.equals("true");
    }
}
