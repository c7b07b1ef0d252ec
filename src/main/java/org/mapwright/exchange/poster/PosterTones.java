package org.mapwright.exchange.poster;

import org.mapwright.map.FactorKind;
import org.mapwright.map.Polarity;

/** The light colours of the screens, for print. */
final class PosterTones {

    static final String INK = "#1d2733";
    static final String QUIET = "#565f6a";
    static final String RULE = "#ddd7cb";
    static final String PAPER = "#ffffff";
    static final String CONTESTED = "#8a5a00";

    private PosterTones() {}

    static String of(Polarity polarity, boolean contested) {
        return contested
                ? CONTESTED
                : switch (polarity) {
                    case POSITIVE -> "#17668c";
                    case NEGATIVE -> "#b4471b";
                    case UNCERTAIN -> "#6b5b8a";
                };
    }

    static String fill(FactorKind kind) {
        return switch (kind) {
            case CONTEXT -> "#e9e4d8";
            case SERVICE -> "#dbe9f4";
            case RESOURCE -> "#e0eee0";
            case BEHAVIOUR -> "#f6e3d3";
            case OUTCOME -> "#f3dfe7";
            case INTERVENTION -> "#e6e0f2";
        };
    }

    static String edge(FactorKind kind) {
        return switch (kind) {
            case CONTEXT -> "#7b6a43";
            case SERVICE -> "#2f6592";
            case RESOURCE -> "#3d7443";
            case BEHAVIOUR -> "#a3581f";
            case OUTCOME -> "#98405f";
            case INTERVENTION -> "#5e4b93";
        };
    }
}
