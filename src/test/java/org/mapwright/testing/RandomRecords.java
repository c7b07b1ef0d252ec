package org.mapwright.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.mapwright.map.DrawnVotes;
import org.mapwright.map.Position;
import org.mapwright.map.Prose;
import org.mapwright.map.Strength;
import org.mapwright.map.Vote;

/** Makes a record of any type of the domain from its components' types; the same seed makes the same records. */
public final class RandomRecords {

    private final RandomGenerator random;

    public RandomRecords(RandomGenerator random) {
        this.random = random;
    }

    public <T> T next(Class<T> type) {
        return type.cast(value(type, ""));
    }

    private Object value(Type type, String name) {
        return switch (type) {
            case ParameterizedType generic -> container(generic, name);
            case Class<?> c when c == Prose.class -> new Prose(RandomWords.prose(random));
            case Class<?> c when c == Strength.class -> new Strength(1 - random.nextDouble());
            case Class<?> c when c == Position.class -> new Position(coordinate(), coordinate());
            case Class<?> c when c == DrawnVotes.class -> new DrawnVotes(counts(), counts(), counts());
            case Class<?> c when c == String.class -> text(name);
            case Class<?> c when c == boolean.class -> random.nextBoolean();
            case Class<?> c when c == double.class -> coordinate();
            case Class<?> c when c == int.class -> random.nextInt(100);
            case Class<?> c when c == long.class -> random.nextLong(1L << 40);
            case Class<?> c when c.isEnum() -> c.getEnumConstants()[random.nextInt(c.getEnumConstants().length)];
            case Class<?> c -> newRecord(c);
            default -> throw new IllegalArgumentException("No random value for the type: " + type);
        };
    }

    private Object container(ParameterizedType type, String name) {
        Type[] of = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.of(value(of[0], name)) : Optional.empty();
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            some(() -> map.put(value(of[0], name), value(of[1], name)));
            return map;
        }
        Set<Object> elements = new LinkedHashSet<>();
        some(() -> elements.add(value(of[0], name)));
        return raw == Set.class ? elements : List.copyOf(elements);
    }

    private void some(Supplier<?> make) {
        Stream.generate(make).limit(1 + random.nextInt(3)).forEach(made -> {});
    }

    private double coordinate() {
        return random.nextInt(-20_000, 20_000) / 8.0;
    }

    /** One for each step of a vote. */
    private List<Integer> counts() {
        return random.ints(Vote.values().length, 0, 100).boxed().toList();
    }

    private String text(String recordName) {
        return recordName.endsWith("Id") ? RandomWords.id("x-", random) : RandomWords.line(random);
    }

    private Object newRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> value(component.getGenericType(), type.getSimpleName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No random record of the type: " + type, e);
        }
    }
}
