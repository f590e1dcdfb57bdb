package dev.unknot.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes any value of a record or sealed type out of chance, so that a type added tomorrow is tried
/// without anybody thinking of it.
final class Anything {

    private static final int TRIES = 10_000;
    private static final List<String> WORDS =
            List.of("", "neck", "GB", "NL", "A1", "\"quoted\"", "back\\slash", "line\nbreak", "שלום", "💺🧘", "a:b", "it's");

    private final RandomGenerator chance;

    Anything(RandomGenerator chance) {
        this.chance = chance;
    }

    /// One value of this type.
    <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        return type instanceof ParameterizedType generic
                ? container((Class<?>) generic.getRawType(), generic.getActualTypeArguments())
                : plain((Class<?>) type);
    }

    private Object container(Class<?> raw, Type[] of) {
        return switch (raw.getSimpleName()) {
            case "List" -> List.copyOf(some(of[0]));
            case "Set" -> new LinkedHashSet<>(some(of[0]));
            case "SortedSet" -> new TreeSet<>(some(of[0]));
            case "Map" -> map(of[0], of[1]);
            default -> throw new IllegalArgumentException("no " + raw + " is kept so far: teach Anything and Json");
        };
    }

    private List<Object> some(Type of) {
        return new ArrayList<>(
                IntStream.range(0, chance.nextInt(4)).mapToObj(_ -> value(of)).toList());
    }

    private Map<Object, Object> map(Type key, Type to) {
        Map<Object, Object> map = new LinkedHashMap<>();
        some(key).forEach(each -> map.put(each, value(to)));
        return map;
    }

    private Object plain(Class<?> type) {
        if (type.isSealed()) {
            return plain(pick(type.getPermittedSubclasses()));
        }
        if (type.isEnum()) {
            return pick(type.getEnumConstants());
        }
        return type.isRecord() ? record(type) : simple(type);
    }

    private Object simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> chance.nextInt(0, 11);
            case "long", "Long" -> chance.nextLong();
            case "boolean" -> chance.nextBoolean();
            case "String" -> WORDS.get(chance.nextInt(WORDS.size()));
            case "LocalTime" -> LocalTime.ofSecondOfDay(chance.nextInt(24 * 60) * 60L);
            case "Duration" -> Duration.ofMinutes(chance.nextInt(30, 121));
            case "Instant" -> Instant.ofEpochMilli(chance.nextLong(4_000_000_000_000L));
            default -> throw new IllegalArgumentException("no " + type + " is kept so far: teach Anything and Json");
        };
    }

    private <T> T pick(T[] from) {
        return from[chance.nextInt(from.length)];
    }

    /// Tries until one comes that the record does not refuse.
    private Object record(Class<?> type) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return constructor(type).newInstance(
                        Arrays.stream(type.getRecordComponents()).map(this::part).toArray());
            } catch (InvocationTargetException refused) {
                // try another
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no luck with " + type);
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(parts);
    }

    private @Nullable Object part(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && chance.nextBoolean() ? null : value(component.getGenericType());
    }
}
