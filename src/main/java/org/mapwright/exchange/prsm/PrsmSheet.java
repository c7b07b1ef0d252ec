package org.mapwright.exchange.prsm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;
import org.mapwright.map.Strength;
import tools.jackson.databind.node.ObjectNode;

/**
 * The styles of a PRSM file: its nine link styles hold sign and strength, named in words and told apart by colour, width
 * and arrowhead; six of its nine factor styles hold the kinds.
 */
final class PrsmSheet {

    private static final List<Polarity> SIGNS = List.of(Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.UNCERTAIN);
    private static final List<FactorKind> KINDS = List.of(FactorKind.values());
    private static final int STYLES = 9;
    private static final int STRENGTHS = 3;

    private PrsmSheet() {}

    /** The name by which the file calls the style of factors of that kind. */
    static String styleOf(FactorKind kind) {
        return "group" + KINDS.indexOf(kind);
    }

    static String styleOf(Polarity sign, Strength strength) {
        return "edge" + (SIGNS.indexOf(sign) * STRENGTHS + strength.level() - 1);
    }

    static void write(ObjectNode styles) {
        ObjectNode factors = styles.putObject("nodes");
        factor(factors.putObject("base"), "", "#ffffff");
        IntStream.range(0, STYLES).forEach(i -> {
            boolean used = i < KINDS.size();
            String name = used ? FileWords.of(KINDS.get(i)) : "";
            factor(factors.putObject("group" + i), name, used ? colour(KINDS.get(i)) : "#ffffff");
        });
        ObjectNode links = styles.putObject("edges");
        link(links.putObject("base"), "", Polarity.UNCERTAIN, 1);
        for (Polarity sign : SIGNS) {
            IntStream.rangeClosed(1, STRENGTHS)
                    .forEach(level -> link(
                            links.putObject(styleOf(sign, Strength.ofLevel(level))),
                            ExchangeText.of("means.", sign) + ", " + ExchangeText.of("strength." + level),
                            sign,
                            level));
        }
    }

    private static void factor(ObjectNode style, String name, String colour) {
        style.put("groupLabel", name.isEmpty() ? "Sample" : name);
        style.put("borderWidth", 1).put("borderWidthSelected", 4);
        ObjectNode colours = style.putObject("color");
        paint(colours, colour);
        paint(colours.putObject("highlight"), colour);
        paint(colours.putObject("hover"), colour);
        style.putObject("font").put("face", "Oxygen").put("color", "#000000").put("size", 14);
        style.put("labelHighlightBold", true).put("margin", 20).put("shape", "box");
        style.putObject("shapeProperties").put("borderDashes", false);
        ObjectNode scaling = style.putObject("scaling").put("min", 10).put("max", 40);
        scaling.putObject("label").put("enabled", true).put("min", 10).put("max", 40);
    }

    private static void paint(ObjectNode colours, String background) {
        colours.put("border", "#5b5750").put("background", background);
    }

    private static void link(ObjectNode style, String name, Polarity sign, int level) {
        ObjectNode arrows = style.putObject("arrows");
        arrows.putObject("to").put("enabled", true).put("type", sign == Polarity.NEGATIVE ? "bar" : "vee");
        arrows.putObject("middle").put("enabled", false);
        arrows.putObject("from").put("enabled", false);
        ObjectNode colours = style.putObject("color");
        Arrays.asList("color", "highlight", "hover").forEach(use -> colours.put(use, colour(sign)));
        colours.put("inherit", false).put("opacity", 1);
        if (sign == Polarity.UNCERTAIN) {
            style.putArray("dashes").add(10).add(10);
        } else {
            style.put("dashes", false);
        }
        style.putObject("font").put("size", 14);
        style.put("groupLabel", name.isEmpty() ? "Sample" : name);
        style.put("hoverWidth", 1).put("selectionWidth", 0).put("width", level);
    }

    private static String colour(Polarity sign) {
        return switch (sign) {
            case POSITIVE -> "#0b5c8a";
            case NEGATIVE -> "#b3401e";
            case UNCERTAIN -> "#6f6f6f";
        };
    }

    private static String colour(FactorKind kind) {
        return switch (kind) {
            case CONTEXT -> "#e7e1d4";
            case SERVICE -> "#dce9f5";
            case RESOURCE -> "#f6e7d8";
            case BEHAVIOUR -> "#f4dde6";
            case OUTCOME -> "#dff0df";
            case INTERVENTION -> "#e6dff5";
        };
    }
}
