package org.mapwright.exchange.mmp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mapwright.exchange.FindingKind;
import org.mapwright.exchange.Findings;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.own.JsonText;
import org.mapwright.exchange.parts.Assembly;
import org.mapwright.exchange.parts.DecodedText;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.FactorDraft;
import org.mapwright.exchange.parts.Finish;
import org.mapwright.exchange.parts.NotReadable;
import org.mapwright.exchange.parts.Statements;
import org.mapwright.exchange.parts.XmlTree;

/**
 * Makes a map of a Mental Modeler file: concepts become factors, relationships links, named groups themes. What
 * scenarios tried out, and remarks on the file itself, stay behind.
 */
public final class MmpMap {

    private final MapFile file;
    private final MmpPart whole;
    private final Assembly assembly;
    private final MmpFactors factors;
    private final Map<String, FactorDraft> byId = new HashMap<>();
    private final Set<String> themes = new HashSet<>();

    private MmpMap(MapFile file, MmpPart whole) {
        this.file = file;
        this.whole = whole;
        assembly = new Assembly(file, new Findings());
        factors = new MmpFactors(assembly, whole.groupNames());
    }

    public static Imported read(MapFile file) {
        return new MmpMap(file, open(file)).toImported();
    }

    private static MmpPart open(MapFile file) {
        String text = DecodedText.of(file).text().stripLeading();
        if (text.startsWith("{")) {
            return new MmpJson(JsonText.read(file, text));
        }
        XmlTree xml = XmlTree.read(file);
        if (!xml.name().toLowerCase(Locale.ROOT).equals("mentalmodeler")) {
            throw NotReadable.atLine(file, xml.line(), "mmp.root", ExchangeText.shown(xml.name()));
        }
        return new MmpXml(file, xml);
    }

    private Imported toImported() {
        List<MmpPart> concepts = whole.list("concepts", "concept");
        if (concepts.isEmpty()) {
            throw NotReadable.of(file, "mmp.noconcepts");
        }
        concepts.forEach(this::factor);
        Statements statements = new Statements(assembly);
        concepts.forEach(concept -> concept.list("relationships", "relationship")
                .forEach(line -> new MmpLink(line).state(end(concept, "id"), end(line, "id"), statements)));
        themes.forEach(theme -> assembly.findings().add(FindingKind.GROUP_AS_THEME, theme));
        reportLeft();
        return Finish.of(assembly, title());
    }

    private void factor(MmpPart concept) {
        String id = concept.text("id");
        if (id.isEmpty()) {
            throw concept.refuse("mmp.noid");
        }
        if (byId.put(id, factors.take(id, concept, themes)) != null) {
            throw concept.refuse("mmp.twice", ExchangeText.shown(id));
        }
    }

    private FactorDraft end(MmpPart part, String name) {
        String id = part.text(name);
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> part.refuse("mmp.nofactor", ExchangeText.shown(id)));
    }

    private void reportLeft() {
        whole.list("scenarios", "scenario").stream()
                .filter(scenario -> scenario.list("concepts", "concept").stream()
                        .map(concept -> concept.text("influence"))
                        .anyMatch(tried -> !tried.isEmpty() && !tried.equals("0")))
                .forEach(scenario ->
                        assembly.findings().add(FindingKind.SCENARIO, ExchangeText.shown(scenario.text("name"))));
        Stream.of("author", "description", "version", "date")
                .filter(name -> !about(name).isEmpty())
                .forEach(name ->
                        assembly.findings().add(FindingKind.ABOUT_FILE, name + ": " + ExchangeText.shown(about(name))));
    }

    private String title() {
        String named = about("name");
        return named.isEmpty() || named.equals("Model") ? file.stem() : named;
    }

    private String about(String name) {
        return whole.info(name);
    }
}
