package org.mapwright.map.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapwright.map.ContributorId;
import org.mapwright.map.MapId;
import org.mapwright.map.json.TextWriter;

/** Puts references in the place of texts and gathers the texts, to be kept apart. */
final class WordsToKeep implements TextWriter {

    private final MapId map;
    private final WordsKey key;
    private final String speaker;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /** @param speaker who made the change that the texts stand in; whose words they are unless they say so themselves */
    WordsToKeep(MapId map, WordsKey key, String speaker) {
        this.map = map;
        this.key = key;
        this.speaker = speaker;
    }

    @Override
    public String written(String text, Optional<ContributorId> author) {
        if (text.isEmpty()) {
            return text;
        }
        String reference = key.reference(text, author);
        rows.putIfAbsent(
                reference,
                Map.of(
                        "id",
                        reference,
                        "map",
                        map.value(),
                        "by",
                        author.map(ContributorId::value).orElse(speaker),
                        "text",
                        text));
        return reference;
    }

    /** One row for each text: its reference, map, author and text. */
    List<Map<String, String>> rows() {
        return List.copyOf(rows.values());
    }
}
