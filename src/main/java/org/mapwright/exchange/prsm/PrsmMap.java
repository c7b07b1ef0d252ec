package org.mapwright.exchange.prsm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.StyleAnswers;
import org.mapwright.exchange.StyleQuestion;
import org.mapwright.exchange.own.JsonPart;
import org.mapwright.exchange.own.JsonText;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.DecodedText;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.Finish;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.map.Polarity;

/**
 * Makes a map of a PRSM file (prsm.uk), plain or packed. PRSM knows no signs: what its lines mean is asked, and until
 * somebody answers, guessed from the names and colours of their styles.
 */
public final class PrsmMap {

    /** What a packed file may unfold to, in characters. */
    private static final int MOST_CHARACTERS = 24_000_000;

    private static final Set<String> KNOWN = Set.of(
            "saved",
            "version",
            "room",
            "mapTitle",
            "lastNodeSample",
            "lastLinkSample",
            "buttons",
            "attributeTitles",
            "styles",
            "samples",
            "nodes",
            "edges",
            "underlay",
            "background",
            "history",
            "description");

    private final MapFile file;
    private final JsonPart whole;
    private final Assembly assembly;
    private final PrsmStyles styles;
    private final StyleAnswers answers;
    private final Map<String, FactorDraft> byId = new HashMap<>();

    private PrsmMap(MapFile file, JsonPart whole, StyleAnswers answers) {
        this.file = file;
        this.whole = whole;
        this.answers = answers;
        assembly = new Assembly(file, new Findings());
        styles = new PrsmStyles(whole);
    }

    public static Imported read(MapFile file, StyleAnswers answers) {
        String text = DecodedText.of(file).text();
        String plain = text.stripLeading().startsWith("{")
                ? text
                : LzString.unfold(text, MOST_CHARACTERS).orElseThrow(() -> NotReadable.of(file, "prsm.broken"));
        if (!plain.startsWith("{") && !plain.stripLeading().startsWith("{")) {
            throw NotReadable.of(file, "prsm.broken");
        }
        return new PrsmMap(file, JsonText.read(file, plain), answers).toImported();
    }

    private Imported toImported() {
        List<JsonPart> boxes = whole.list("nodes");
        if (boxes.isEmpty()) {
            throw NotReadable.of(file, "prsm.noboxes");
        }
        PrsmFactors factors = new PrsmFactors(whole, styles, assembly);
        for (JsonPart box : boxes) {
            String id = box.plain("id");
            if (id.isEmpty()) {
                throw box.refused("prsm.noid");
            }
            if (byId.put(id, factors.take(id, box)) != null) {
                throw box.refused("prsm.twice", ExchangeText.shown(id));
            }
        }
        factors.report();
        List<PrsmLink> links = links();
        PrsmMeanings meanings = new PrsmMeanings(links, answers);
        PrsmLinks statements = new PrsmLinks(assembly, meanings);
        links.forEach(statements::state);
        reportLeft(boxes);
        List<StyleQuestion> questions = meanings.questions();
        reportGuesses(questions);
        return Finish.of(assembly, title()).asking(questions);
    }

    private List<PrsmLink> links() {
        List<PrsmLink> links = new ArrayList<>();
        for (JsonPart line : whole.list("edges")) {
            Optional<FactorDraft> from = end(line, "from", "source");
            Optional<FactorDraft> to = end(line, "to", "target");
            if (from.isPresent() && to.isPresent()) {
                Assembly.Ends along = new Assembly.Ends(from.get(), to.get());
                links.add(new PrsmLink(line, styles.lookOf(line), styles.arrowsOf(line), along));
            } else {
                assembly.findings().add(FindingKind.LOOSE_END, ExchangeText.shown(line.plain("id")));
            }
        }
        return links;
    }

    private Optional<FactorDraft> end(JsonPart line, String name, String otherName) {
        return Stream.of(name, otherName)
                .map(line::plain)
                .filter(byId::containsKey)
                .map(byId::get)
                .findFirst();
    }

    private void reportGuesses(List<StyleQuestion> questions) {
        questions.stream()
                .filter(StyleQuestion::guessed)
                .forEach(question -> question.answer()
                        .ifPresent(meaning ->
                                assembly.findings().add(FindingKind.SIGN_GUESSED, guess(question, meaning))));
    }

    private static String guess(StyleQuestion question, Polarity meaning) {
        return ExchangeText.of(
                "case.guess",
                ExchangeText.shown(question.look().called()),
                question.links(),
                ExchangeText.of("means.", meaning));
    }

    private void reportLeft(List<JsonPart> boxes) {
        Findings findings = assembly.findings();
        int drawn = whole.part("background").map(JsonPart::size).orElse(0)
                + whole.part("underlay").map(JsonPart::size).orElse(0);
        findings.count(FindingKind.BACKGROUND, drawn);
        findings.count(
                FindingKind.HISTORY_LEFT,
                whole.part("history").map(JsonPart::size).orElse(0));
        findings.count(FindingKind.ABOUT_FILE, whole.has("description") ? 1 : 0);
        findings.count(
                FindingKind.THUMBS, boxes.stream().mapToInt(PrsmMap::thumbs).sum());
        findings.count(FindingKind.LOOKS, (int)
                boxes.stream().filter(box -> box.has("color")).count());
        whole.members().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> findings.add(FindingKind.FIELD_UNKNOWN, ExchangeText.shown(name)));
    }

    private static int thumbs(JsonPart box) {
        return Stream.of("thumbUp", "thumbDown")
                .mapToInt(thumb -> box.part(thumb).map(JsonPart::size).orElse(0))
                .sum();
    }

    private String title() {
        String title = Fit.oneLine(whole.plain("mapTitle"));
        return title.isEmpty() || title.equals("Untitled map") ? file.stem() : title;
    }
}
