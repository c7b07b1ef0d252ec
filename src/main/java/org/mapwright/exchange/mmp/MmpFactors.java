package org.mapwright.exchange.mmp;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.map.Position;

/** Makes factors of the concepts of a Mental Modeler file. */
final class MmpFactors {

    private static final double FAR = 1e6;

    private final Assembly assembly;
    private final Map<String, String> groupNames;

    MmpFactors(Assembly assembly, Map<String, String> groupNames) {
        this.assembly = assembly;
        this.groupNames = groupNames;
    }

    /** @param themes what groups became themes so far */
    FactorDraft take(String id, MmpPart concept, Set<String> themes) {
        String name = concept.text("name");
        FactorDraft draft = assembly.factor(Optional.of(id), Fit.oneLine(name).isEmpty() ? id : name);
        if (Fit.oneLine(name).isEmpty()) {
            assembly.findings().add(FindingKind.LABEL_MISSING, id);
        }
        draft.note(concept.text("notes"));
        keep(draft, concept, "units");
        keep(draft, concept, "preferredState");
        keep(draft, concept, "actualState");
        group(draft, concept.text("group"), themes);
        Optional<Double> x = coordinate(concept.text("x"));
        Optional<Double> y = coordinate(concept.text("y"));
        if (x.isPresent() && y.isPresent()) {
            draft.standsAt(new Position(x.get(), y.get()));
        }
        return draft;
    }

    /** Keeps a value as a note; 0 is what the program writes where nobody said anything. */
    private void keep(FactorDraft draft, MmpPart concept, String name) {
        String text = concept.text(name);
        if (!text.isEmpty() && !text.equals("0")) {
            String note = ExchangeText.of("mmp." + name.toLowerCase(Locale.ROOT), Fit.oneLine(text));
            draft.note(note);
            assembly.findings().add(FindingKind.KEPT_AS_NOTE, draft.label() + ": " + ExchangeText.shown(note));
        }
    }

    private void group(FactorDraft draft, String number, Set<String> themes) {
        String name = Fit.oneLine(groupNames.getOrDefault(number, ""));
        if (!name.isEmpty()) {
            draft.inTheme(name);
            themes.add(name);
        } else if (!number.isEmpty() && !number.equals("0")) {
            draft.tagged(ExchangeText.of("mmp.group", number));
        }
    }

    private static Optional<Double> coordinate(String text) {
        return FileWords.number(text).filter(value -> Math.abs(value) <= FAR);
    }
}
