package org.mapwright.map.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mapwright.backup.BackupProblem.Refused;
import org.mapwright.backup.KeptMap;
import org.mapwright.backup.MapReplay;
import org.mapwright.ledger.KeptWords;
import org.mapwright.ledger.TextReader;
import org.mapwright.map.SystemMap;
import org.mapwright.map.json.MapJson;
import org.mapwright.value.Words;
import org.springframework.stereotype.Component;

/** Makes a map from the records of a backup: the first checkpoint, and every change after it. */
@Component
final class StoredMapReplay implements MapReplay {

    private static final Words WORDS = Words.of("backup");

    @Override
    public KeptMap replay(String map, Records records) {
        try {
            return replayed(map, records);
        } catch (BrokenRecord | IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new Refused(WORDS.say("replay", map, String.valueOf(e.getMessage())), e);
        }
    }

    private static KeptMap replayed(String map, Records records) {
        Replaying replaying = new Replaying(words(records), first(map, records));
        records.each("changes", replaying::add);
        SystemMap made = replaying.map;
        if (!made.id().value().equals(map)) {
            throw new BrokenRecord("its records are those of " + made.id());
        }
        return new KeptMap(map, made.title().value(), made.seq(), replaying.changes, hash(made));
    }

    /** The check sum of a map that a backup names: of its whole content, as JSON with the properties in their order. */
    static String hash(SystemMap map) {
        return Checkpoint.of(map.id(), map.seq(), MapJson.write(map)).sha256();
    }

    private static TextReader words(Records records) {
        Map<String, String> texts = new HashMap<>();
        records.each("words", record -> {
            Map<?, ?> words = part(record, "words");
            if (words.get("text") instanceof String text) {
                texts.put(text(words, "id"), text);
            }
        });
        return written -> written.isEmpty() ? written : texts.getOrDefault(written, KeptWords.WITHDRAWN);
    }

    private static String first(String map, Records records) {
        List<String> first = new ArrayList<>();
        records.each("checkpoints", record -> {
            Map<?, ?> checkpoint = part(record, "checkpoint");
            if (Objects.equals(checkpoint.get("seq"), 0L)) {
                first.add(text(checkpoint, "json"));
            }
        });
        if (first.size() != 1) {
            throw new BrokenRecord("No first checkpoint of map " + map);
        }
        return first.getFirst();
    }

    private static Map<?, ?> part(Map<String, Object> record, String name) {
        return (Map<?, ?>) Objects.requireNonNull(record.get(name), name);
    }

    private static String text(Map<?, ?> part, String name) {
        return (String) Objects.requireNonNull(part.get(name), name);
    }

    /** The map as it becomes, change by change. */
    private static final class Replaying {

        private final TextReader words;
        private SystemMap map;
        private long changes;

        Replaying(TextReader words, String first) {
            this.words = words;
            map = LogJson.read(first, SystemMap.class, words);
        }

        void add(Map<String, Object> record) {
            Map<?, ?> change = part(record, "change");
            changes++;
            if (!Objects.equals(change.get("seq"), map.seq() + 1)) {
                throw new BrokenRecord("change " + (map.seq() + 1) + " is missing");
            }
            map = map.after(
                    LogJson.read(text(change, "body"), ChangeBody.class, words).events());
        }
    }
}
