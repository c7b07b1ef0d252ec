package org.mapwright.workshop.door;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.mapwright.study.Pseudonym;

/**
 * Names for people who come without one: a kind word and an animal, such as "Quiet Otter". Never the name of a person.
 * As long as there are animals that nobody in the room is called by, nobody shares one.
 */
public final class FriendlyName {

    private static final List<String> WORDS = WordList.read("name-words.txt");
    private static final List<String> ANIMALS = WordList.read("name-animals.txt");

    private FriendlyName() {}

    /**
     * A name that nobody has yet; ask again for another one.
     *
     * @param taken what people in the workshop are called, also those who left, and what was offered a moment ago
     */
    public static Pseudonym another(Collection<Pseudonym> taken, RandomGenerator random) {
        Set<String> called = taken.stream().map(name -> plain(name.value())).collect(Collectors.toSet());
        List<String> animals = new ArrayList<>(ANIMALS);
        animals.removeIf(animal -> called.stream().anyMatch(name -> name.contains(plain(animal))));
        List<String> free = names(animals.isEmpty() ? ANIMALS : animals, "", called);
        for (int number = 2; free.isEmpty(); number++) {
            free = names(ANIMALS, " " + number, called);
        }
        return new Pseudonym(free.get(random.nextInt(free.size())));
    }

    private static List<String> names(List<String> animals, String after, Set<String> called) {
        return animals.stream()
                .flatMap(animal -> WORDS.stream().map(word -> word + " " + animal + after))
                .filter(name -> !called.contains(plain(name)))
                .toList();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
