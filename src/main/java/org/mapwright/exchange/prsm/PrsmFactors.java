package org.mapwright.exchange.prsm;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.own.JsonPart;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.Listed;
import org.mapwright.exchange.parts.Said;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Position;

/** Makes factors of the boxes of a PRSM file. The style of a box says its kind, or else its theme. */
final class PrsmFactors {

    private static final double FAR = 1e6;

    private final PrsmStyles styles;
    private final Assembly assembly;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, Integer> styled = new LinkedHashMap<>();

    PrsmFactors(JsonPart whole, PrsmStyles styles, Assembly assembly) {
        this.styles = styles;
        this.assembly = assembly;
        whole.object("attributeTitles")
                .ifPresent(titles ->
                        titles.members().keySet().forEach(field -> attributes.put(field, titles.plain(field))));
    }

    FactorDraft take(String id, JsonPart box) {
        String label = box.plain("label");
        boolean silent = Fit.oneLine(label).isEmpty();
        FactorDraft draft = assembly.factor(Optional.of(id), silent ? id : label);
        if (silent) {
            assembly.findings().add(FindingKind.LABEL_MISSING, id);
        }
        draft.note(QuillText.of(box, box.has("note") ? "note" : "title"));
        Said said = said(box);
        style(box, draft, said);
        place(box, draft);
        said.take("tags").ifPresent(text -> Listed.split(text).forEach(draft::tagged));
        said.take("also called").ifPresent(text -> Listed.split(text).forEach(draft::alsoCalled));
        said.notes().forEach(note -> {
            draft.note(note);
            assembly.findings().add(FindingKind.KEPT_AS_NOTE, draft.label() + ": " + ExchangeText.shown(note));
        });
        return draft;
    }

    /** Says what styles were taken to mean. */
    void report() {
        styled.forEach((name, boxes) -> {
            FindingKind kind =
                    StyleGuess.kind(name).isPresent() ? FindingKind.KIND_FROM_STYLE : FindingKind.THEME_FROM_STYLE;
            assembly.findings().add(kind, ExchangeText.of("case.factors", ExchangeText.shown(name), boxes));
        });
    }

    private Said said(JsonPart box) {
        Map<String, String> said = new LinkedHashMap<>();
        attributes.forEach((field, title) -> said.put(FileWords.attribute(title), box.plain(field)));
        return new Said(said);
    }

    private void style(JsonPart box, FactorDraft draft, Said said) {
        Optional<String> kind = said.take("kind");
        Optional<String> theme = said.take("theme");
        kind.ifPresent(draft::ofKind);
        theme.ifPresent(draft::inTheme);
        Optional<String> named = styles.nameOf(box).filter(name -> kind.isEmpty());
        named.ifPresent(name -> {
            styled.merge(name, 1, Integer::sum);
            StyleGuess.kind(name).ifPresentOrElse(guess -> ofKind(draft, guess, name), () -> {
                if (theme.isEmpty()) {
                    draft.inTheme(name);
                }
            });
        });
    }

    private static void ofKind(FactorDraft draft, FactorKind kind, String name) {
        draft.ofKind(FileWords.of(kind));
        if (!name.toLowerCase(Locale.ROOT).equals(FileWords.of(kind))) {
            draft.tagged(name);
        }
    }

    private static void place(JsonPart box, FactorDraft draft) {
        Optional<Double> x = FileWords.number(box.plain("x")).filter(v -> Math.abs(v) <= FAR);
        Optional<Double> y = FileWords.number(box.plain("y")).filter(v -> Math.abs(v) <= FAR);
        if (x.isPresent() && y.isPresent()) {
            draft.standsAt(new Position(x.get(), y.get()));
        }
    }
}
