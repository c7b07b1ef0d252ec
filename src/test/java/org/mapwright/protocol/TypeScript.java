package org.mapwright.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapwright.map.Strength;

/**
 * TypeScript declarations for Java records, as they look in JSON: a record is an interface, an enum a union of its
 * names, a sealed interface a union of its records told apart by {@code type}; a record around one text is a string.
 */
final class TypeScript {

    private final Map<Class<?>, Function<Class<?>, String>> tags = new LinkedHashMap<>();
    private final Map<String, String> opaque = new LinkedHashMap<>();
    private final Map<Class<?>, String> common = new LinkedHashMap<>();
    private final Map<Class<?>, List<String>> more = new LinkedHashMap<>();
    private final Set<Class<?>> left = new LinkedHashSet<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();
    private final Set<Class<?>> done = new LinkedHashSet<>();

    /** Declares a sealed interface, whose members are told apart by what {@code tag} makes of their class. */
    TypeScript union(Class<?> sealed, Function<Class<?>, String> tag) {
        tags.put(sealed, tag);
        waiting.add(sealed);
        return this;
    }

    /** Declares records or enums. */
    TypeScript types(Class<?>... types) {
        waiting.addAll(List.of(types));
        return this;
    }

    /** Leaves a member out of its union: it never goes over the wire. */
    TypeScript without(Class<?>... members) {
        left.addAll(List.of(members));
        return this;
    }

    /** Says what every member of a union carries beside its own: {@code "v: 1"}. */
    TypeScript carrying(Class<?> sealed, String field) {
        common.put(sealed, field);
        return this;
    }

    /** Adds a member to a union that stands for no record of its own. */
    TypeScript with(Class<?> sealed, String member) {
        more.computeIfAbsent(sealed, union -> new ArrayList<>()).add(member);
        return this;
    }

    /** Names the type of a component that Java holds as raw JSON: {@code "Op.body"}. */
    TypeScript raw(String component, String type) {
        opaque.put(component, type);
        return this;
    }

    String write() {
        StringBuilder text = new StringBuilder();
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.removeFirst();
            if (done.add(next)) {
                text.append('\n').append(declaration(next));
            }
        }
        return text.toString();
    }

    private String declaration(Class<?> type) {
        String head = "export type " + type.getSimpleName() + " =";
        if (type.isEnum()) {
            return head + " "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> "'" + nameOf(type, constant) + "'")
                            .collect(Collectors.joining(" | "))
                    + ";\n";
        }
        if (type.isSealed()) {
            return head
                    + Stream.concat(
                                    members(type).map(member -> inline(type, member)),
                                    more.getOrDefault(type, List.of()).stream())
                            .map(member -> "\n  | " + member)
                            .collect(Collectors.joining())
                    + ";\n";
        }
        return "export interface " + type.getSimpleName() + " {\n"
                + fields(type).map(field -> "  " + field + ";\n").collect(Collectors.joining())
                + "}\n";
    }

    /** The name that JSON has for a constant: its own, unless it says otherwise. */
    private static String nameOf(Class<?> type, Object constant) {
        try {
            JsonProperty given = type.getField(constant.toString()).getAnnotation(JsonProperty.class);
            return given == null ? constant.toString() : given.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("An enum has a field for each constant: " + constant, e);
        }
    }

    private Stream<Class<?>> members(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).filter(member -> !left.contains(member));
    }

    private String inline(Class<?> sealed, Class<?> member) {
        Function<Class<?>, String> tag = Optional.ofNullable(tags.get(sealed)).orElseThrow();
        Stream<String> own = Stream.concat(Optional.ofNullable(common.get(sealed)).stream(), fields(member));
        return Stream.concat(Stream.of("type: '" + tag.apply(member) + "'"), own)
                .collect(Collectors.joining("; ", "{ ", " }"));
    }

    private Stream<String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(component -> field(record, component));
    }

    private String field(Class<?> record, RecordComponent component) {
        String given = opaque.get(record.getSimpleName() + "." + component.getName());
        return component.getName() + ": " + (given == null ? name(component.getGenericType()) : given);
    }

    private String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class || plain == Instant.class || isText(plain)) {
            return "string";
        }
        if (plain == boolean.class) {
            return "boolean";
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain) || plain == Strength.class) {
            return "number";
        }
        waiting.add(plain);
        return plain.getSimpleName();
    }

    private String generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == Optional.class) {
            return name(last) + " | null";
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return name(last) + "[]";
        }
        return "Record<string, " + name(last) + ">";
    }

    private static boolean isText(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == String.class;
    }
}
