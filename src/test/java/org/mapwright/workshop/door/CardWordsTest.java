package org.mapwright.workshop.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CardWordsTest {

    private static final CardWords CARD = new CardWords(List.of("apple", "kite", "river", "teapot"));

    @Test
    void theListHasForTenBitsAWordAndOnlyPlainShortOnes() {
        List<String> list = WordList.read("card-words.txt");

        assertThat(list).hasSizeGreaterThanOrEqualTo(1_024).doesNotHaveDuplicates();
        assertThat(list).allMatch(word -> word.matches("[a-z]{3,9}"));
    }

    /** Said aloud, each of these could be written in another way. */
    @Test
    void noWordOfTheListSoundsLikeAnotherWord() {
        assertThat(WordList.read("card-words.txt"))
                .doesNotContain("sea", "see", "sun", "son", "bear", "bare", "hare", "hair", "deer", "dear", "flower")
                .doesNotContain(
                        "flour", "pear", "pair", "tail", "tale", "sail", "sale", "mail", "male", "rain", "reign")
                .doesNotContain("plane", "plain", "bread", "berry", "blue", "blew", "read", "red", "eye", "nose", "tea")
                .doesNotContain(
                        "bee", "meat", "meet", "week", "weak", "wheel", "wave", "root", "route", "rose", "knight");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apple kite river teapot",
                "Apple Kite River Teapot",
                "APPLE-KITE-RIVER-TEAPOT",
                " apple,  kite. river; teapot! ",
                "applekiteriverteapot",
                "apple kite river tea pot"
            })
    void aCardIsReadAsPeopleTypeIt(String typed) {
        assertThat(CardWords.read(typed)).contains(CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "apple kite river", "apple kite river teapot moon", "apple kite river teapto", "1 2 3 4"})
    void whatIsNoCardIsNone(String typed) {
        assertThat(CardWords.read(typed)).isEmpty();
    }

    @Test
    void everyCardThatIsDrawnIsReadBackToTheSameHash() {
        var random = new Random(7);
        Set<CardWords> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            CardWords drawn = CardWords.drawn(random);
            seen.add(drawn);
            CardWords read = CardWords.read(drawn.shown().replace(" ", "")).orElseThrow();
            assertThat(String.join("", read.words())).isEqualTo(String.join("", drawn.words()));
        }
        assertThat(seen).hasSize(500);
    }

    /** The hash by Python: hashlib.pbkdf2_hmac('sha256', b'applekiteriverteapot', b'w-1', 10000).hex(). */
    @Test
    void theStoreKeepsASlowHashThatIsAnotherInEachWorkshop() {
        assertThat(CARD.hash("w-1")).isEqualTo("5365d64b45fd978b4b2ae610ff7b0980cb1329a8ade4bd6be98bda84ec0c77f7");
        assertThat(CARD.hash("w-2")).isNotEqualTo(CARD.hash("w-1"));
        assertThat(CARD.toString()).isEqualTo("CardWords");
    }

    @Test
    void aCardOfOtherWordsCannotBeMade() {
        assertThatThrownBy(() -> new CardWords(List.of("apple", "kite", "river", "xylem")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("xylem");
    }
}
