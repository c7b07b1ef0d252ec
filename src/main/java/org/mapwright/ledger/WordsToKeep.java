package org.mapwright.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts references in the place of texts and gathers the texts, to be kept apart. */
public final class WordsToKeep implements TextWriter {

    private final String document;
    private final WordsKey key;
    private final String speaker;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /** @param speaker who made the change that the texts stand in; whose words they are unless they say so themselves */
    public WordsToKeep(String document, WordsKey key, String speaker) {
        this.document = document;
        this.key = key;
        this.speaker = speaker;
    }

    @Override
    public String written(String text, Optional<String> author) {
        if (text.isEmpty()) {
            return text;
        }
        String reference = key.reference(text, author);
        rows.putIfAbsent(
                reference, Map.of("id", reference, "document", document, "by", author.orElse(speaker), "text", text));
        return reference;
    }

    /** One row for each text: its reference, document, author and text. */
    public List<Map<String, String>> rows() {
        return List.copyOf(rows.values());
    }
}
