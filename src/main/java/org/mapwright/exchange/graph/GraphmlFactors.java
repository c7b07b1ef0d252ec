package org.mapwright.exchange.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.own.JsonFactor;
import org.mapwright.exchange.own.JsonText;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.FileWords;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.Listed;
import org.mapwright.exchange.parts.Said;
import org.mapwright.map.Aspect;
import org.mapwright.map.Position;

/** Makes factors of the boxes of a GraphML drawing. */
final class GraphmlFactors {

    /** Positions closer than this, in pixels, are the same: the corner of a box is rounded. */
    private static final double SAME = 0.01;

    private static final double FAR = 1e6;

    private final MapFile file;
    private final Assembly assembly;

    GraphmlFactors(MapFile file, Assembly assembly) {
        this.file = file;
        this.assembly = assembly;
    }

    FactorDraft take(GraphmlFactor box) {
        Said said = new Said(box.said());
        FactorDraft draft = labelled(box, said);
        said.take("kind").ifPresent(draft::ofKind);
        said.take("theme").ifPresent(draft::inTheme);
        said.take("tags").ifPresent(text -> Listed.split(text).forEach(draft::tagged));
        said.take(GraphmlKey.ALSO_CALLED.spoken())
                .ifPresent(text -> Listed.split(text).forEach(draft::alsoCalled));
        said.take("note").ifPresent(draft::note);
        votes(said, draft);
        said.take(GraphmlKey.FOCAL.spoken())
                .filter(text -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes"))
                .ifPresent(yes -> assembly.focal(draft));
        place(box, said, draft);
        said.take("description").ifPresent(draft::note);
        said.notes().forEach(note -> keep(note, draft));
        return draft;
    }

    /** Puts the factor into the theme of the nearest labelled group around it; returns that group. */
    Optional<GraphmlFactor> theme(GraphmlFactor box, FactorDraft draft) {
        Optional<GraphmlFactor> around = box.within();
        while (around.isPresent() && around.get().labels().isEmpty()) {
            around = around.get().within();
        }
        Optional<GraphmlFactor> group = around.filter(g -> !draft.hasTheme());
        group.ifPresent(g -> draft.inTheme(g.labels().getFirst()));
        return group;
    }

    private FactorDraft labelled(GraphmlFactor box, Said said) {
        Optional<String> stated = said.take("label").or(() -> said.take("name"));
        Optional<String> drawn = box.labels().stream().findFirst();
        Optional<String> own = Optional.of(box.id());
        Optional<String> label =
                drawn.or(() -> stated).or(() -> said.take("node label")).or(() -> said.take("text"));
        if (label.isEmpty()) {
            assembly.findings().add(FindingKind.LABEL_MISSING, box.id());
        }
        FactorDraft draft = assembly.factor(own, label.orElseGet(box::id));
        List<String> further = box.labels().stream().skip(1).toList();
        if (!further.isEmpty() && !box.isGroup()) {
            assembly.findings().add(FindingKind.SEVERAL_LABELS, draft.label().value());
            further.forEach(draft::note);
        }
        stated.filter(text -> !Fit.oneLine(text).equals(Fit.oneLine(label.orElse(""))))
                .ifPresent(draft::note);
        return draft;
    }

    private void votes(Said said, FactorDraft draft) {
        Optional<String> all = said.take(GraphmlKey.VOTES.spoken());
        if (all.isPresent()) {
            draft.rated(JsonFactor.ratings(JsonText.read(file, all.get())));
            return;
        }
        for (Aspect aspect : Aspect.values()) {
            Consumer<String> vote = text -> draft.rated(aspect, text);
            said.take(FileWords.attribute(aspect.name()))
                    .filter(t -> !FileWords.isMissing(t))
                    .ifPresent(vote);
        }
    }

    private static void place(GraphmlFactor box, Said said, FactorDraft draft) {
        Optional<Double> x = coordinate(said, "x");
        Optional<Double> y = coordinate(said, "y");
        Optional<Position> stated = x.flatMap(left -> y.map(top -> new Position(left, top)));
        Optional<Position> exact = stated.filter(s -> box.centre()
                .map(c -> Math.abs(c.x() - s.x()) < SAME && Math.abs(c.y() - s.y()) < SAME)
                .orElse(true));
        exact.or(box::centre).ifPresent(draft::standsAt);
    }

    private static Optional<Double> coordinate(Said said, String name) {
        return Optional.of(said.takeIf(text -> FileWords.number(text).isPresent(), name))
                .flatMap(FileWords::number)
                .filter(v -> Math.abs(v) <= FAR);
    }

    private void keep(String note, FactorDraft draft) {
        draft.note(note);
        assembly.findings().add(FindingKind.KEPT_AS_NOTE, draft.label() + ": " + ExchangeText.shown(note));
    }
}
