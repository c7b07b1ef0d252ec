package org.mapwright.exchange;

/** The sheets that posters are made for (ISO 216), in points of 1/72 inch. */
public enum PosterSize {
    A3(841.89, 1190.55),
    A0(2383.94, 3370.39);

    private final double shortSide;
    private final double longSide;

    PosterSize(double shortSide, double longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    double shortSide() {
        return shortSide;
    }

    double longSide() {
        return longSide;
    }
}
