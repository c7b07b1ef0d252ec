package org.mapwright.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mapwright.report.Reproduction.Difference;
import tools.jackson.databind.JsonNode;

/** Two results, leaf by leaf: numbers are the same when they are the same number, to the last bit. */
final class Comparison {

    private static final int SHOWN = 20;
    private static final String VERSION = "/tool/version";

    private final List<Difference> differences = new ArrayList<>();
    private int figures;

    private Comparison() {}

    static Reproduction of(JsonNode was, JsonNode is) {
        Comparison comparison = new Comparison();
        comparison.compare("", was, is);
        String made = was.at(VERSION).asString("");
        List<Difference> found = comparison.differences;
        return found.isEmpty()
                ? new Reproduction.Same(comparison.figures, made)
                : new Reproduction.Different(
                        comparison.figures, found.subList(0, Math.min(SHOWN, found.size())), found.size(), made);
    }

    private void compare(String at, JsonNode was, JsonNode is) {
        if (was.isObject() && is.isObject()) {
            Set<String> names = new LinkedHashSet<>(was.propertyNames());
            names.addAll(is.propertyNames());
            names.forEach(name ->
                    compare(at + "/" + name.replace("~", "~0").replace("/", "~1"), was.path(name), is.path(name)));
        } else if (was.isArray() && is.isArray()) {
            for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
                compare(at + "/" + i, was.path(i), is.path(i));
            }
        } else if (!at.equals(VERSION)) {
            figures++;
            if (!isSame(was, is)) {
                differences.add(new Difference(at, shown(was), shown(is)));
            }
        }
    }

    private static boolean isSame(JsonNode was, JsonNode is) {
        boolean numbers = was.isNumber() && is.isNumber();
        return numbers ? was.doubleValue() == is.doubleValue() : was.equals(is);
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
