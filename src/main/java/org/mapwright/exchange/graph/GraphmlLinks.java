package org.mapwright.exchange.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.own.JsonLink;
import org.mapwright.exchange.own.JsonPart;
import org.mapwright.exchange.own.JsonText;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.LinkDraft;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.parts.Said;
import org.mapwright.exchange.parts.StanceCells;
import org.mapwright.exchange.parts.StanceReader;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.Evidence;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;

/** Makes links of the lines of a GraphML drawing. */
final class GraphmlLinks {

    private static final int LONGEST = 4_000;
    private static final LinkId ANY_LINK = new LinkId("l");
    private static final FactorId ANY_CAUSE = new FactorId("a");
    private static final FactorId ANY_EFFECT = new FactorId("b");

    private final MapFile file;
    private final Assembly assembly;
    private final Findings findings;
    private final StanceReader stances;

    GraphmlLinks(MapFile file, Assembly assembly) {
        this.file = file;
        this.assembly = assembly;
        findings = assembly.findings();
        stances = new StanceReader(findings);
    }

    void take(GraphmlLink line, FactorDraft from, FactorDraft to) {
        for (Assembly.Ends ends : directions(line, from, to)) {
            Optional<String> views = new Said(line.said()).take(GraphmlKey.VIEWS.spoken());
            if (views.isPresent()) {
                bringViews(ends, JsonText.read(file, views.get()));
            } else {
                stance(line, ends).ifPresent(stance -> state(ends, stance));
            }
        }
    }

    private List<Assembly.Ends> directions(GraphmlLink line, FactorDraft from, FactorDraft to) {
        Assembly.Ends along = new Assembly.Ends(from, to);
        Assembly.Ends against = along.turned();
        if (line.hasStartHead() && line.hasEndHead()) {
            findings.add(FindingKind.BOTH_WAYS, along.shown());
            return List.of(along, against);
        }
        if (line.hasStartHead()) {
            findings.add(FindingKind.TURNED_ROUND, against.shown());
            return List.of(against);
        }
        boolean headless = line.showsHeads() && !line.hasEndHead();
        if (headless || (!line.isDirected() && !line.hasEndHead())) {
            findings.add(FindingKind.NO_DIRECTION, along.shown());
        }
        return List.of(along);
    }

    private void bringViews(Assembly.Ends ends, JsonPart views) {
        CausalLink read = JsonLink.views(views, ANY_LINK, ANY_CAUSE, ANY_EFFECT);
        LinkDraft link = assembly.link(ends);
        for (Claim claim : read.claims()) {
            link.claim(Optional.of(claim.by()), claim.stance());
        }
        read.agreed().ifPresent(link::agree);
    }

    private void state(Assembly.Ends ends, Stance stance) {
        if (ends.cause() == ends.effect()) {
            assembly.ownEffect(ends.cause(), stance);
        } else {
            assembly.link(ends).claim(Optional.empty(), stance);
        }
    }

    private Optional<Stance> stance(GraphmlLink line, Assembly.Ends ends) {
        Said said = new Said(line.said());
        List<String> words = new ArrayList<>();
        StanceCells cells = cells(line, said, words, ends);
        said.take("rationale").ifPresent(words::add);
        said.take("description").ifPresent(words::add);
        Optional<Evidence> evidence = evidence(said);
        said.notes().forEach(note -> {
            words.add(note);
            findings.add(FindingKind.KEPT_AS_NOTE, ends.shown() + ": " + ExchangeText.shown(note));
        });
        return stances.read(cells, ends.shown(), prose(String.join("\n", words)), evidence, this::refuse);
    }

    private NotReadable refuse(String key, String value) {
        return NotReadable.of(file, key, value);
    }

    private StanceCells cells(GraphmlLink line, Said said, List<String> words, Assembly.Ends ends) {
        StanceCells stated = new StanceCells(
                said.takeIf(t -> FileWords.sign(t).isPresent(), "polarity", "sign"),
                said.takeIf(t -> FileWords.strength(t).isPresent(), "strength"),
                said.takeIf(GraphmlLinks::isWeight, "weight"),
                said.takeIf(t -> FileWords.certainty(t).isPresent(), "certainty"),
                said.takeIf(t -> FileWords.delay(t).isPresent(), "delay"));
        List<String> labels = new ArrayList<>(line.labels());
        said.take("label", "name", "interaction").ifPresent(labels::add);
        StanceCells read = stated;
        for (String label : labels) {
            StanceCells more = readLabel(label, read);
            if (more.equals(read)) {
                words.add(label);
            }
            read = more;
        }
        return read.sign().isEmpty() && read.weight().isEmpty() ? withHead(line, read, ends) : read;
    }

    /** What a label adds where nothing was stated: a weight, or a sign; the same if it adds nothing. */
    private static StanceCells readLabel(String label, StanceCells c) {
        boolean silent = c.sign().isEmpty() && c.weight().isEmpty();
        if (silent && isWeight(label)) {
            return new StanceCells(c.sign(), c.strength(), label, c.certainty(), c.delay());
        }
        if (c.sign().isEmpty() && FileWords.sign(label).isPresent()) {
            return new StanceCells(label, c.strength(), c.weight(), c.certainty(), c.delay());
        }
        return c;
    }

    private StanceCells withHead(GraphmlLink line, StanceCells c, Assembly.Ends ends) {
        if (!line.endHead().equals("t_shape")) {
            return c;
        }
        findings.add(FindingKind.SIGN_FROM_ARROWHEAD, ends.shown());
        return new StanceCells("-", c.strength(), c.weight(), c.certainty(), c.delay());
    }

    private static boolean isWeight(String text) {
        return FileWords.number(text).filter(w -> w >= -1 && w <= 1).isPresent();
    }

    private static Optional<Evidence> evidence(Said said) {
        Prose quote = new Prose(Fit.cut(said.take("quote").orElse("").strip(), LONGEST));
        Prose source = new Prose(Fit.cut(said.take("quote source").orElse("").strip(), LONGEST));
        return quote.isEmpty() && source.isEmpty() ? Optional.empty() : Optional.of(new Evidence(quote, source));
    }

    private Prose prose(String text) {
        if (text.length() > LONGEST) {
            findings.add(FindingKind.TEXT_SHORTENED, ExchangeText.shown(text));
        }
        return new Prose(Fit.cut(text.strip(), LONGEST));
    }
}
