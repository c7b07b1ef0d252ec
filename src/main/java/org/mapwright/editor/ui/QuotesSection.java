package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mapwright.canvas.ui.MapLook;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.Evidence;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Why people say it: their reasons and quotes, each with its sign, its author and how sure she is. */
final class QuotesSection extends Div {

    private static final Words WORDS = Words.of("editor");

    void show(CausalLink link) {
        removeAll();
        addClassName("mw-sentences");
        link.claims().forEach(this::addWords);
    }

    private void addWords(Claim claim) {
        Stance stance = claim.stance();
        String who =
                WORDS.say("claims.by", claim.by().pseudonym().value(), WORDS.say("certainty.", stance.certainty()));
        stance.evidence()
                .map(Evidence::quote)
                .filter(quote -> !quote.isEmpty())
                .ifPresent(quote -> add(line(claim, "“" + quote + "” ", who + source(stance))));
        if (!stance.rationale().isEmpty()) {
            add(line(claim, stance.rationale() + " ", who));
        }
    }

    private static String source(Stance stance) {
        Optional<Prose> source = stance.evidence().map(Evidence::source).filter(s -> !s.isEmpty());
        return source.map(s -> ", " + s).orElse("");
    }

    private static Div line(Claim claim, String words, String who) {
        return Look.block(
                "mw-sentence", MapLook.sign(claim.polarity(), false), new Span(new Span(words), Look.small(who)));
    }
}
