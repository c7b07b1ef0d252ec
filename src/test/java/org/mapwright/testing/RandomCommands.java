package org.mapwright.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mapwright.map.Aspect;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.PlacedFactor;
import org.mapwright.map.Polarity;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Recognised;
import org.mapwright.map.Stance;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.map.Theme;
import org.mapwright.map.Title;
import org.mapwright.map.Vote;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;

/**
 * What a workshop might ask of a map, by chance: mostly about what stands on it, now and then about something that is
 * gone or never was. The same seed and maps give the same commands.
 */
public final class RandomCommands {

    private final RandomGenerator random;
    private final RandomRecords records;

    public RandomCommands(long seed) {
        random = new SplittableRandom(seed);
        records = new RandomRecords(random);
    }

    public MapCommand next(SystemMap map) {
        int dice = map.factors().size() < 3 ? 0 : random.nextInt(100);
        if (dice < 16) {
            return new MapCommand.AddFactor(newFactor(), label(), oneOf(FactorKind.values()), position());
        }
        if (dice < 40) {
            return new MapCommand.ConnectFactors(newLink(), factor(map), factor(map), newClaim(), stance());
        }
        return dice < 74 ? aboutAFactor(map, dice) : aboutALink(map, dice);
    }

    private MapCommand aboutAFactor(SystemMap map, int dice) {
        return switch ((dice - 40) / 3) {
            case 0, 1 -> new MapCommand.RenameFactor(factor(map), label());
            case 2, 3 -> new MapCommand.MoveFactors(positions(map));
            case 4 -> new MapCommand.RemoveFactor(factor(map));
            case 5 -> new MapCommand.MergeFactors(factor(map), factor(map));
            case 6 -> new MapCommand.SetKind(factor(map), oneOf(FactorKind.values()));
            case 7 -> new MapCommand.SetTheme(factor(map), maybe(new Theme(RandomWords.line(random))));
            case 8 -> new MapCommand.SetTags(factor(map), tags());
            case 9 -> new MapCommand.EditNote(factor(map), new Prose(RandomWords.prose(random)));
            case 10 -> new MapCommand.Rate(factor(map), oneOf(Aspect.values()), maybe(oneOf(Vote.values())));
            default -> new MapCommand.ChooseFocalFactor(maybe(factor(map)));
        };
    }

    private MapCommand aboutALink(SystemMap map, int dice) {
        LinkId link = link(map);
        ClaimId claim = map.link(link)
                .map(l -> l.claims().get(random.nextInt(l.claims().size())).id())
                .orElseGet(this::newClaim);
        return switch ((dice - 74) / 3) {
            case 0, 1 -> new MapCommand.MakeClaim(link, newClaim(), stance());
            case 2 -> adjust(link, stance());
            case 3 -> new MapCommand.WithdrawClaim(link, claim);
            case 4 ->
                new MapCommand.AgreeReading(
                        link, maybe(oneOf(Polarity.values())), new Prose(RandomWords.prose(random)));
            case 5 -> new MapCommand.RemoveLink(link);
            case 6 -> new MapCommand.RenameMap(new Title(RandomWords.line(random)));
            default -> random.nextBoolean() ? bringIn(1 + random.nextInt(4), random.nextInt(4)) : join(map);
        };
    }

    private MapCommand adjust(LinkId link, Stance said) {
        return new MapCommand.AdjustClaim(
                link,
                newClaim(),
                maybe(said.polarity()),
                maybe(said.strength()),
                maybe(said.certainty()),
                maybe(said.delay()));
    }

    /** A drawing from elsewhere; no link twice, none from a factor to itself. */
    public MapCommand.BringIn bringIn(int factors, int links) {
        List<PlacedFactor> placed = IntStream.range(0, factors)
                .mapToObj(
                        i -> new PlacedFactor(Factor.of(newFactor(), label(), oneOf(FactorKind.values())), position()))
                .toList();
        Set<List<FactorId>> pairs = new LinkedHashSet<>();
        long possible = Math.min(links, factors * (factors - 1L));
        while (pairs.size() < possible) {
            FactorId cause = placed.get(random.nextInt(factors)).factor().id();
            FactorId effect = placed.get(random.nextInt(factors)).factor().id();
            Stream.of(List.of(cause, effect))
                    .filter(pair -> !cause.equals(effect))
                    .forEach(pairs::add);
        }
        List<CausalLink> drawn = pairs.stream()
                .map(pair -> new CausalLink(
                        newLink(), pair.getFirst(), pair.getLast(), List.of(newClaimBySomebody()), Optional.empty()))
                .toList();
        return new MapCommand.BringIn(
                placed, drawn, maybe(placed.getFirst().factor().id()));
    }

    /** A drawing of which two factors stand on the map already, and may be linked there. */
    private MapCommand.JoinDrawing join(SystemMap map) {
        MapCommand.BringIn drawn = bringIn(1 + random.nextInt(3), random.nextInt(3));
        List<FactorId> known = Stream.of(factor(map), factor(map)).distinct().toList();
        FactorId fresh = drawn.factors().getFirst().factor().id();
        Stream<CausalLink> across = Stream.of(linkBySomebody(known.getFirst(), fresh));
        Stream<CausalLink> between =
                known.size() == 2 ? Stream.of(linkBySomebody(known.getFirst(), known.getLast())) : Stream.of();
        return new MapCommand.JoinDrawing(
                new Title(RandomWords.line(random)),
                drawn.factors(),
                known.stream()
                        .map(id -> new Recognised(id, records.next(Factor.class)))
                        .toList(),
                Stream.of(drawn.links().stream(), across, between)
                        .flatMap(links -> links)
                        .toList(),
                drawn.focal());
    }

    private CausalLink linkBySomebody(FactorId cause, FactorId effect) {
        return new CausalLink(newLink(), cause, effect, List.of(newClaimBySomebody()), Optional.empty());
    }

    /** One of four people, two of them of one group. */
    public Contributor somebody() {
        return contributor(random.nextInt(4));
    }

    /** The contributor of a number from 0. */
    public static Contributor contributor(int number) {
        List<Group> groups = List.of(Group.PARENTS, Group.PRACTITIONERS, Group.PARENTS, Group.STUDY_TEAM);
        return new Contributor(
                new ContributorId("p-" + number), new Pseudonym("Robin " + number), groups.get(number % 4));
    }

    private Claim newClaimBySomebody() {
        return new Claim(newClaim(), somebody(), stance());
    }

    private FactorId factor(SystemMap map) {
        return random.nextInt(20) == 0
                ? oneOf(map.aliases().keySet()).orElseGet(this::newFactor)
                : oneOf(map.factors().keySet()).orElseGet(this::newFactor);
    }

    private LinkId link(SystemMap map) {
        return random.nextInt(20) == 0 ? newLink() : oneOf(map.links().keySet()).orElseGet(this::newLink);
    }

    private Map<FactorId, Position> positions(SystemMap map) {
        Map<FactorId, Position> positions = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            positions.put(factor(map), position());
        }
        return positions;
    }

    private Set<Tag> tags() {
        Set<Tag> tags = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add(new Tag("tag " + random.nextInt(9)));
        }
        return tags;
    }

    private Stance stance() {
        return records.next(Stance.class);
    }

    private Position position() {
        return records.next(Position.class);
    }

    private Label label() {
        return new Label(RandomWords.line(random));
    }

    private FactorId newFactor() {
        return new FactorId(RandomWords.id("f-", random));
    }

    private LinkId newLink() {
        return new LinkId(RandomWords.id("l-", random));
    }

    private ClaimId newClaim() {
        return new ClaimId(RandomWords.id("c-", random));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> oneOf(Collection<T> values) {
        return values.isEmpty()
                ? Optional.empty()
                : values.stream().skip(random.nextInt(values.size())).findFirst();
    }
}
