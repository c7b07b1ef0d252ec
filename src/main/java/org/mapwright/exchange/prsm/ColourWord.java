package org.mapwright.exchange.prsm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours that people have words for, told by hue, saturation and lightness. */
public enum ColourWord {
    BLACK,
    GREY,
    WHITE,
    RED,
    ORANGE,
    BROWN,
    YELLOW,
    GREEN,
    BLUE,
    PURPLE,
    PINK;

    private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
    private static final Pattern PARTS = Pattern.compile("rgba?\\((\\d{1,3})[, ]+(\\d{1,3})[, ]+(\\d{1,3}).*\\)");
    private static final double DIM = 0.2;
    private static final double DARK = 0.18;
    private static final double LIGHT = 0.92;

    /** The colour that a file writes as #rgb, #rrggbb, rgb(r, g, b) or a word, as {@code #rrggbb}. */
    static Optional<String> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher shortened = SHORT.matcher(plain);
        Matcher parts = PARTS.matcher(plain);
        if (plain.matches("#[0-9a-f]{6}")) {
            return Optional.of(plain);
        }
        if (shortened.matches()) {
            return Optional.of(shortened.replaceAll("#$1$1$2$2$3$3"));
        }
        if (parts.matches()) {
            return Optional.of("#" + hex(parts.group(1)) + hex(parts.group(2)) + hex(parts.group(3)));
        }
        return Arrays.stream(values())
                .filter(word -> word.name().equalsIgnoreCase(plain.replace("gray", "grey")))
                .map(ColourWord::typical)
                .findFirst();
    }

    /** The word for {@code #rrggbb}. */
    public static ColourWord of(String colour) {
        double red = part(colour, 1);
        double green = part(colour, 3);
        double blue = part(colour, 5);
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double lightness = (most + least) / 2;
        double span = most - least;
        double saturation = span == 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
        if (saturation < DIM || lightness < DARK / 2 || lightness > LIGHT) {
            return lightness < DARK ? BLACK : lightness > LIGHT ? WHITE : GREY;
        }
        return ofHue(hue(red, green, blue, most, span), lightness);
    }

    private static ColourWord ofHue(double hue, double lightness) {
        if (hue < 15 || hue >= 345) {
            return RED;
        }
        if (hue < 45) {
            return lightness < 0.4 ? BROWN : ORANGE;
        }
        if (hue < 68) {
            return YELLOW;
        }
        if (hue < 170) {
            return GREEN;
        }
        if (hue < 258) {
            return BLUE;
        }
        return hue < 305 ? PURPLE : PINK;
    }

    private static double hue(double red, double green, double blue, double most, double span) {
        double turn;
        if (most == red) {
            turn = (green - blue) / span;
        } else if (most == green) {
            turn = (blue - red) / span + 2;
        } else {
            turn = (red - green) / span + 4;
        }
        return (turn * 60 + 360) % 360;
    }

    private String typical() {
        return switch (this) {
            case BLACK -> "#000000";
            case GREY -> "#808080";
            case WHITE -> "#ffffff";
            case RED -> "#ff0000";
            case ORANGE -> "#ffa500";
            case BROWN -> "#8b4513";
            case YELLOW -> "#ffff00";
            case GREEN -> "#008000";
            case BLUE -> "#0000ff";
            case PURPLE -> "#800080";
            case PINK -> "#ff69b4";
        };
    }

    private static double part(String colour, int from) {
        return Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    }

    private static String hex(String number) {
        return String.format("%02x", Math.min(255, Integer.parseInt(number)));
    }
}
