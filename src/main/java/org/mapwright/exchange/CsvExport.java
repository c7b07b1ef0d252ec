package org.mapwright.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.Aspect;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Contributor;
import org.mapwright.map.Evidence;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;

/**
 * A map as a table of claims, one row each, and a table of factors. Link rows name factors by label where labels are
 * unique, else by id. Lost: who cast a vote and who recorded an agreed reading.
 */
final class CsvExport {

    private final SystemMap map;
    private final Map<FactorId, String> names;
    private final boolean byId;

    private CsvExport(SystemMap map, Map<FactorId, String> fileIds) {
        this.map = map;
        boolean known = fileIds.keySet().containsAll(map.factors().keySet());
        boolean unique = labelsAreUnique(map);
        names = map.factors().values().stream()
                .collect(Collectors.toMap(
                        Factor::id,
                        f -> known
                                ? String.valueOf(fileIds.get(f.id()))
                                : unique ? f.label().value() : f.id().value()));
        byId = map.factors().values().stream().anyMatch(f -> !f.label().value().equals(names.get(f.id())));
    }

    /** @param fileIds what the link rows are to call the factors; where it lacks one, the export chooses */
    static Written write(SystemMap map, Map<FactorId, String> fileIds, String name) {
        CsvExport export = new CsvExport(map, fileIds);
        MapFile factors =
                export.factors().toFile(MapFiles.factorTableNames(name).getFirst());
        return new Written(List.of(export.links().toFile(name), factors), export.report());
    }

    private static boolean labelsAreUnique(SystemMap map) {
        Set<String> seen = new HashSet<>();
        return map.factors().values().stream()
                .allMatch(f -> seen.add(f.label().value().toLowerCase(Locale.ROOT)));
    }

    private CsvWriter<FactorColumn> factors() {
        List<FactorColumn> leftOut = byId ? List.of() : List.of(FactorColumn.ID);
        CsvWriter<FactorColumn> table = new CsvWriter<>(FactorColumn.class, leftOut);
        map.factors().values().forEach(factor -> table.row(factor, this::cell));
        return table;
    }

    private String cell(FactorColumn column, Factor factor) {
        Position at = map.positionOf(factor.id());
        return switch (column) {
            case ID -> name(factor.id());
            case LABEL -> guard(factor.label().value());
            case KIND -> FileWords.of(factor.kind());
            case THEME -> guard(factor.theme().map(Theme::value).orElse(""));
            case IMPORTANCE -> votes(factor, Aspect.IMPORTANCE);
            case CONTROLLABILITY -> votes(factor, Aspect.CONTROLLABILITY);
            case VULNERABILITY -> votes(factor, Aspect.VULNERABILITY);
            case TAGS ->
                guard(Listed.join(factor.tags().stream().map(Tag::value).toList()));
            case NOTE -> guard(factor.note().text());
            case ALSO_CALLED ->
                guard(Listed.join(factor.alsoCalled().stream().map(Label::value).toList()));
            case X -> Double.toString(at.x());
            case Y -> Double.toString(at.y());
            case FOCAL -> map.focal().equals(Optional.of(factor.id())) ? "yes" : "";
        };
    }

    private static String votes(Factor factor, Aspect aspect) {
        return factor.ratings().on(aspect).votes().values().stream()
                .map(vote -> Integer.toString(FileWords.step(vote)))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** One claim, the how-manieth it is, and the link it is about. */
    private record Row(CausalLink link, int place, Contributor by, Stance stance) {}

    private CsvWriter<LinkColumn> links() {
        CsvWriter<LinkColumn> table = new CsvWriter<>(LinkColumn.class, List.of());
        for (CausalLink link : map.links().values()) {
            for (int i = 0; i < link.claims().size(); i++) {
                var claim = link.claims().get(i);
                table.row(new Row(link, i + 1, claim.by(), claim.stance()), this::cell);
            }
        }
        return table;
    }

    private String cell(LinkColumn column, Row row) {
        Stance stance = row.stance();
        Optional<AgreedReading> agreed = row.link().agreed().filter(a -> row.place() == 1);
        Optional<Contributor> by = Optional.of(row.by()).filter(b -> !b.equals(FileVoice.number(row.place())));
        return switch (column) {
            case CAUSE -> name(row.link().cause());
            case EFFECT -> name(row.link().effect());
            case SIGN -> FileWords.of(stance.polarity());
            case STRENGTH -> level(stance.strength());
            case WEIGHT -> weight(stance);
            case CERTAINTY -> Integer.toString(stance.certainty().level());
            case DELAY -> FileWords.of(stance.delay());
            case RATIONALE -> guard(stance.rationale().text());
            case QUOTE ->
                guard(stance.evidence().map(Evidence::quote).orElse(Prose.NONE).text());
            case QUOTE_SOURCE ->
                guard(stance.evidence().map(Evidence::source).orElse(Prose.NONE).text());
            case CONTRIBUTOR -> guard(by.map(b -> b.id().value()).orElse(""));
            case PSEUDONYM -> guard(by.map(b -> b.pseudonym().value()).orElse(""));
            case GROUP -> guard(by.map(b -> b.group().value()).orElse(""));
            case AGREED -> agreed.map(a -> FileWords.of(a.polarity())).orElse("");
            case AGREED_NOTE -> guard(agreed.map(a -> a.note().text()).orElse(""));
        };
    }

    /** The class, where the weight is exactly one; the weight says it otherwise. */
    private static String level(Strength strength) {
        int level = strength.level();
        return Strength.ofLevel(level).equals(strength) ? Integer.toString(level) : "";
    }

    private static String weight(Stance stance) {
        double weight = stance.strength().weight();
        return Double.toString(stance.polarity() == Polarity.NEGATIVE ? -weight : weight);
    }

    private String name(FactorId id) {
        return guard(names.getOrDefault(id, id.value()));
    }

    private static String guard(String text) {
        return FormulaGuard.guard(text);
    }

    private LossReport report() {
        Findings findings = new Findings();
        int voters = map.factors().values().stream()
                .mapToInt(f -> (int) Arrays.stream(Aspect.values())
                        .flatMap(a -> f.ratings().on(a).votes().keySet().stream())
                        .filter(who -> !FileVoice.isOne(who))
                        .count())
                .sum();
        findings.count(FindingKind.VOTER_NOT_NAMED, voters);
        findings.count(FindingKind.AGREED_BY_NOT_NAMED, (int) map.links().values().stream()
                .flatMap(link -> link.agreed().stream())
                .filter(agreed -> !FileVoice.isOne(agreed.by().id()))
                .count());
        findings.count(FindingKind.MERGED_IDS, map.aliases().size());
        return findings.toReport();
    }
}
