package org.mapwright.exchange.parts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapwright.exchange.FileVoice;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.map.Aspect;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Ratings;
import org.mapwright.map.Tag;
import org.mapwright.map.Tally;
import org.mapwright.map.Theme;
import org.mapwright.map.Vote;

/** A factor while a file is read; whatever does not fit is made to fit, and counted. */
public final class FactorDraft {

    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_THEME = 60;
    private static final int LONGEST_NOTE = 4_000;

    private final Findings findings;
    private final Optional<String> ownId;
    private final Label label;
    private final List<String> notes = new ArrayList<>();
    private final Set<Tag> tags = new LinkedHashSet<>();
    private final Set<Label> alsoCalled = new LinkedHashSet<>();
    private final Map<Aspect, List<Vote>> votes = new EnumMap<>(Aspect.class);
    private Optional<Ratings> ratings = Optional.empty();
    private Optional<FactorKind> kind = Optional.empty();
    private Optional<Theme> theme = Optional.empty();
    private Optional<Position> at = Optional.empty();

    /**
     * @param ownId what the file calls it, where that is not the label
     * @param text the label as the file has it; not blank
     */
    FactorDraft(Findings findings, Optional<String> ownId, String text) {
        this.findings = findings;
        this.ownId = ownId;
        String line = Fit.oneLine(text);
        label = new Label(Fit.cut(line, Label.LONGEST));
        if (Fit.hasLineBreak(text.strip())) {
            findings.add(FindingKind.LABEL_ONE_LINE, label.value());
        }
        if (line.length() > Label.LONGEST) {
            findings.add(FindingKind.LABEL_SHORTENED, label.value());
            note(line);
        }
    }

    public Label label() {
        return label;
    }

    Optional<String> ownId() {
        return ownId;
    }

    Optional<Position> at() {
        return at;
    }

    public void note(String text) {
        if (!text.isBlank()) {
            notes.add(text.strip());
        }
    }

    public void ofKind(String word) {
        kind = FileWords.kind(word);
        if (kind.isEmpty()) {
            findings.add(FindingKind.KIND_UNKNOWN, label + ": " + ExchangeText.shown(word));
        }
    }

    public void inTheme(String text) {
        theme = Optional.of(new Theme(shortened(Fit.oneLine(text), LONGEST_THEME)));
    }

    public boolean hasTheme() {
        return theme.isPresent();
    }

    public void tagged(String text) {
        if (tags.size() == MOST_TAGS) {
            findings.add(FindingKind.TAGS_OVER, label + ": " + ExchangeText.shown(text));
            return;
        }
        tags.add(new Tag(shortened(Fit.oneLine(text), LONGEST_TAG)));
    }

    public void alsoCalled(String text) {
        alsoCalled.add(new Label(shortened(Fit.oneLine(text), Label.LONGEST)));
    }

    /** One vote, as a file writes it: 1, 2 or 3. */
    public void rated(Aspect aspect, String text) {
        FileWords.vote(text)
                .ifPresentOrElse(
                        vote -> votes.computeIfAbsent(aspect, a -> new ArrayList<>())
                                .add(vote),
                        () -> findings.add(FindingKind.VOTE_OFF_SCALE, label + ": " + ExchangeText.shown(text)));
    }

    public void rated(Ratings given) {
        ratings = Optional.of(given);
    }

    public void standsAt(Position position) {
        at = Optional.of(position);
    }

    Factor toFactor(FactorId id) {
        Ratings counted = ratings.orElseGet(() ->
                new Ratings(tally(Aspect.IMPORTANCE), tally(Aspect.CONTROLLABILITY), tally(Aspect.VULNERABILITY)));
        Prose note = new Prose(shortened(String.join("\n", notes).strip(), LONGEST_NOTE));
        return new Factor(id, label, alsoCalled, kind.orElse(FactorKind.CONTEXT), theme, counted, tags, note);
    }

    private Tally tally(Aspect aspect) {
        Map<ContributorId, Vote> each = new LinkedHashMap<>();
        List<Vote> given = votes.getOrDefault(aspect, List.of());
        for (int i = 0; i < given.size(); i++) {
            each.put(FileVoice.number(i + 1).id(), given.get(i));
        }
        return new Tally(each);
    }

    private String shortened(String text, int most) {
        if (text.length() > most) {
            findings.add(FindingKind.TEXT_SHORTENED, label.value());
        }
        return Fit.cut(text, most);
    }
}
