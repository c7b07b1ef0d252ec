package org.mapwright.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The texts that people wrote, each in a place of its own: {@code (:Words {id, by, text})} with the id of its document,
 * where {@code by} is who wrote it first. Changes and checkpoints refer to them by id. Where the text was taken away, {@value #WITHDRAWN}
 * is read; no change or checkpoint, and no hash of one, is touched by that.
 */
public final class KeptWords {

    /** Stands for a text that was taken back; the same in every language. */
    public static final String WITHDRAWN = "[…]";

    private static final Pattern REFERENCE = Pattern.compile("\"(w-[A-Za-z0-9_-]{22})\"");

    private KeptWords() {}

    /** Reads the texts that the given JSON refers to. */
    public static TextReader of(TransactionContext tx, Collection<String> json) {
        Map<String, String> texts = new HashMap<>();
        List<Record> kept = tx.run("""
                UNWIND $references AS reference
                MATCH (w:Words {id: reference})
                WHERE w.text IS NOT NULL
                RETURN w.id AS id, w.text AS text
                """, Map.of("references", references(json))).list();
        kept.forEach(
                words -> texts.put(words.get("id").asString(), words.get("text").asString()));
        return written -> written.isEmpty() ? written : texts.getOrDefault(written, WITHDRAWN);
    }

    private static List<String> references(Collection<String> json) {
        Set<String> references = new HashSet<>();
        for (String text : json) {
            Matcher matcher = REFERENCE.matcher(text);
            while (matcher.find()) {
                references.add(matcher.group(1));
            }
        }
        return List.copyOf(references);
    }
}
