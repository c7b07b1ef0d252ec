package org.mapwright.exchange.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line of a GraphML drawing, as the file has it. */
final class GraphmlLink {

    private final String from;
    private final String to;
    private final boolean directed;
    private final long line;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<String> labels = new ArrayList<>();
    private String startHead = "";
    private String endHead = "";

    /** @param line where it begins in the file, counted from 1 */
    GraphmlLink(String from, String to, boolean directed, long line) {
        this.from = from;
        this.to = to;
        this.directed = directed;
        this.line = line;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    boolean isDirected() {
        return directed;
    }

    long line() {
        return line;
    }

    /** What the file's attributes say, by their name in lower case. */
    Map<String, String> said() {
        return said;
    }

    /** The texts drawn on it, in order. */
    List<String> labels() {
        return labels;
    }

    /** The shapes drawn at both ends, as yEd names them. */
    void heads(String start, String end) {
        startHead = start;
        endHead = end;
    }

    String endHead() {
        return endHead;
    }

    boolean hasStartHead() {
        return isHead(startHead);
    }

    boolean hasEndHead() {
        return isHead(endHead);
    }

    /** Whether the file says anything about heads. */
    boolean showsHeads() {
        return !startHead.isEmpty() || !endHead.isEmpty();
    }

    private static boolean isHead(String shape) {
        return !shape.isEmpty() && !shape.equals("none");
    }
}
