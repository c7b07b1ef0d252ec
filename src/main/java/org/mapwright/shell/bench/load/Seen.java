package org.mapwright.shell.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one person saw, change by change; written by her thread, and put together as a drawing in the end. */
final class Seen {

    private Optional<JsonNode> drawing = Optional.empty();
    private final List<String> patches = new ArrayList<>();
    private final Spans spans = new Spans();
    private volatile long seq = -1;
    private long epoch;
    private int delivered;
    private int again;

    /** The whole map, as a page loads it first or when it was away too long. */
    void begin(JsonNode whole, long at) {
        drawing = Optional.of(whole);
        patches.clear();
        seq = at;
    }

    /**
     * Takes changes up; one that came before is passed over.
     *
     * @return false when one is missing between what she knows and these
     */
    boolean take(Table table, Person self, JsonNode ops, long at) {
        for (JsonNode op : ops) {
            long number = op.get("seq").asLong();
            if (number > seq + 1) {
                return false;
            }
            if (number <= seq) {
                again++;
            } else {
                seq = number;
                patches.add(table.same(number, op.get("patch").toString()));
                table.asked(op.get("opId").asString())
                        .filter(asked -> asked.by() != self)
                        .ifPresent(asked -> deliver(asked, at));
            }
        }
        return true;
    }

    private void deliver(Asked asked, long at) {
        delivered++;
        if (asked.timed()) {
            spans.add(at - asked.at());
        }
    }

    boolean isBegun() {
        return drawing.isPresent();
    }

    long seq() {
        return seq;
    }

    long epoch() {
        return epoch;
    }

    void epoch(long now) {
        epoch = now;
    }

    /** Changes by others that came one by one, each once and in order. */
    int delivered() {
        return delivered;
    }

    /** Changes that came although she knew them. */
    int again() {
        return again;
    }

    Spans spans() {
        return spans;
    }

    /** @param read patches of the map that were read before, since all of its people got the same */
    boolean shows(Sheet map, Map<String, JsonNode> read) {
        return drawing.map(Sheet::new)
                .filter(sheet -> {
                    patches.forEach(patch -> sheet.take(read.computeIfAbsent(patch, JsonMapper.shared()::readTree)));
                    return sheet.shows(map);
                })
                .isPresent();
    }
}
