package org.mapwright.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Certainty;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Delay;
import org.mapwright.map.Evidence;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapId;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/**
 * Maps written as text: {@code map("jobs -+> income; income --> stress [3,1] ~~; stress -?> sleep; bus")}.
 *
 * <p>Statements end with {@code ;} or a line break. Arrows are {@code -+>}, {@code -->} and {@code -?>} and may be
 * chained. After an effect, {@code [strength,certainty]} are classes of 1 to 3 and {@code ~} or {@code ~~} a short or
 * long delay. A lone label is a factor without links. Factors come in the order of first mention, links {@code l-1},
 * {@code l-2} ... in that of the text; a link written again is a further claim, by somebody else.
 */
public final class TextMap {

    private static final Pattern ARROW = Pattern.compile("\\s*-([-+?])>\\s*");
    private static final Pattern EFFECT =
            Pattern.compile("(.+?)\\s*(?:\\[\\s*([1-3])\\s*,\\s*([1-3])\\s*])?\\s*(~{0,2})");

    private final Map<FactorId, Factor> factors = new LinkedHashMap<>();
    private final Map<FactorId, Position> positions = new LinkedHashMap<>();
    private final Map<LinkId, CausalLink> links = new LinkedHashMap<>();

    private TextMap() {}

    /** The map that the text describes, called "A map written as text". */
    public static SystemMap map(String text) {
        TextMap drawn = new TextMap();
        for (String statement : text.split("[;\\n]", -1)) {
            if (!statement.isBlank()) {
                drawn.read(statement.strip());
            }
        }
        return new SystemMap(
                new MapId("text"),
                new Title("A map written as text"),
                new PlaceId("glasgow"),
                1,
                Optional.empty(),
                drawn.factors,
                drawn.links,
                drawn.positions,
                Map.of());
    }

    /** The id of the factor of that label: lower case, a hyphen for whatever is no letter and no digit. */
    public static FactorId factor(String label) {
        String slug = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new FactorId(slug.replaceAll("^-|-$", ""));
    }

    /** The id of the link between the factors of those labels. */
    public static LinkId link(SystemMap map, String cause, String effect) {
        return map.link(factor(cause), factor(effect)).orElseThrow().id();
    }

    private void read(String statement) {
        List<String> signs =
                ARROW.matcher(statement).results().map(arrow -> arrow.group(1)).toList();
        String[] stops = ARROW.split(statement, -1);
        FactorId cause = put(stops[0]);
        for (int i = 0; i < signs.size(); i++) {
            Matcher effect = EFFECT.matcher(stops[i + 1]);
            if (!effect.matches()) {
                throw new IllegalArgumentException("An effect must be LABEL [1-3,1-3] ~: " + stops[i + 1]);
            }
            cause = join(cause, put(effect.group(1)), stance(signs.get(i), effect));
        }
    }

    private FactorId put(String label) {
        FactorId id = factor(label);
        factors.putIfAbsent(id, Factor.of(id, new Label(label), FactorKind.CONTEXT));
        positions.putIfAbsent(id, new Position(200.0 * positions.size(), 0));
        return id;
    }

    private FactorId join(FactorId cause, FactorId effect, Stance stance) {
        Optional<CausalLink> standing = links.values().stream()
                .filter(link -> link.cause().equals(cause) && link.effect().equals(effect))
                .findFirst();
        List<Claim> claims = new ArrayList<>(standing.map(CausalLink::claims).orElse(List.of()));
        LinkId id = standing.map(CausalLink::id).orElse(new LinkId("l-" + (links.size() + 1)));
        claims.add(new Claim(new ClaimId(id + "-" + (claims.size() + 1)), contributor(claims.size() + 1), stance));
        links.put(id, new CausalLink(id, cause, effect, claims, Optional.empty()));
        return effect;
    }

    private static Contributor contributor(int number) {
        return new Contributor(new ContributorId("p-" + number), new Pseudonym("Person " + number), Group.PARENTS);
    }

    private static Stance stance(String sign, Matcher effect) {
        Optional<String> strength = Optional.ofNullable(effect.group(2));
        Optional<String> certainty = Optional.ofNullable(effect.group(3));
        return new Stance(
                switch (sign) {
                    case "+" -> Polarity.POSITIVE;
                    case "-" -> Polarity.NEGATIVE;
                    default -> Polarity.UNCERTAIN;
                },
                strength.map(s -> Strength.ofLevel(Integer.parseInt(s))).orElse(Strength.CLEARLY),
                certainty.map(c -> Certainty.ofLevel(Integer.parseInt(c))).orElse(Certainty.FAIRLY_SURE),
                delay(effect.group(4)),
                Prose.NONE,
                Optional.<Evidence>empty());
    }

    private static Delay delay(String mark) {
        return switch (mark) {
            case "~" -> Delay.SHORT;
            case "~~" -> Delay.LONG;
            default -> Delay.NONE;
        };
    }
}
