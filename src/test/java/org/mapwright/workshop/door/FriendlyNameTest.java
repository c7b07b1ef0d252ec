package org.mapwright.workshop.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mapwright.study.Pseudonym;

final class FriendlyNameTest {

    private final Random random = new Random(5);

    @Test
    void aRoomOfTwentyFiveGetsTwentyFiveAnimals() {
        List<Pseudonym> taken = names(25);

        assertThat(taken.stream().map(name -> name.value().split(" ")[1])).doesNotHaveDuplicates();
    }

    @Test
    void atLeastFourHundredPeopleAllGetDifferentNames() {
        Set<String> different = names(1_000).stream()
                .map(name -> name.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        assertThat(different).hasSize(1_000);
        assertThat(different).allMatch(name -> name.matches("[a-z]+ [a-z]+"));
    }

    @Test
    void whenAllAreTakenANumberIsAdded() {
        List<Pseudonym> taken = names(WordList.read("name-words.txt").size()
                * WordList.read("name-animals.txt").size());

        assertThat(FriendlyName.another(taken, random).value()).endsWith(" 2");
    }

    @Test
    void aNameThatSomebodyChoseHerselfIsNotOfferedAgain() {
        List<Pseudonym> others = WordList.read("name-animals.txt").stream()
                .filter(animal -> !animal.equals("Otter"))
                .map(animal -> new Pseudonym("old " + animal))
                .toList();
        List<Pseudonym> taken = new ArrayList<>(others);
        WordList.read("name-words.txt").stream()
                .filter(word -> !word.equals("Quiet"))
                .forEach(word -> taken.add(new Pseudonym(word.toUpperCase(Locale.ROOT) + " OTTER")));

        Pseudonym another = FriendlyName.another(taken, random);

        assertThat(taken)
                .extracting(name -> name.value().toLowerCase(Locale.ROOT))
                .doesNotContain(another.value().toLowerCase(Locale.ROOT));
    }

    private List<Pseudonym> names(int count) {
        List<Pseudonym> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(FriendlyName.another(taken, random));
        }
        return taken;
    }
}
