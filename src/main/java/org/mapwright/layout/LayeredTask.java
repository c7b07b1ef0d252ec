package org.mapwright.layout;

import java.util.List;

/** What is to be drawn from left to right: labels by their sizes, and links between them. */
public record LayeredTask(List<LabelSize> labels, List<Arrow> links) {

    /** Larger drawings take minutes and cannot be read from left to right anyway. */
    public static final int MOST_LABELS = 1_000;

    public static final int MOST_LINKS = 4_000;

    public LayeredTask {
        labels = List.copyOf(labels);
        links = List.copyOf(links);
        if (labels.size() > MOST_LABELS) {
            throw new IllegalArgumentException("Labels must be at most " + MOST_LABELS + ": " + labels.size());
        }
        if (links.size() > MOST_LINKS) {
            throw new IllegalArgumentException("Links must be at most " + MOST_LINKS + ": " + links.size());
        }
        for (Arrow link : links) {
            if (link.cause() >= labels.size() || link.effect() >= labels.size()) {
                throw new IllegalArgumentException("A link must join labels of the list: " + link);
            }
        }
    }
}
