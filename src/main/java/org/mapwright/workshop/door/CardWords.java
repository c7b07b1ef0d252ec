package org.mapwright.workshop.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The words on a participant's card, by which she can take back later what she wrote: four of a list of more than
 * 1,024 short, plain ones, so 40 bits of chance.
 *
 * <p>The store keeps a slow hash of them (PBKDF2 with HMAC-SHA-256, 10,000 rounds, salted with the workshop), since
 * they hold for years: somebody with a copy of the store would try 2^40 words for months a workshop. Tries over the
 * network have to be counted like those of join codes.
 *
 * @param words four words of the list, in their order
 */
public record CardWords(List<String> words) {

    /** How many words a card has. */
    public static final int COUNT = 4;

    private static final List<String> LIST = WordList.read("card-words.txt");
    private static final int ROUNDS = 10_000;
    private static final int BITS = 256;
    private static final int LONGEST_TYPED = 200;
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    public CardWords {
        words = List.copyOf(words);
        if (words.size() != COUNT || !words.stream().allMatch(CardWords::isListed)) {
            throw new IllegalArgumentException("A card must have " + COUNT + " words of the list: " + words.size());
        }
    }

    /**
     * New ones.
     *
     * @param random a secure one, outside of tests
     */
    public static CardWords drawn(RandomGenerator random) {
        List<String> drawn = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            drawn.add(LIST.get(random.nextInt(LIST.size())));
        }
        return new CardWords(drawn);
    }

    /**
     * What somebody typed from her card: capitals, spaces, dashes and full stops do not count, nor that words run into
     * each other. Nothing when it is not four words of the list.
     */
    public static Optional<CardWords> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String letters = NO_LETTER.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("");
        return split(letters, COUNT).map(CardWords::new);
    }

    private static Optional<List<String>> split(String letters, int count) {
        if (count == 0) {
            return letters.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        for (int end = Math.min(letters.length(), WordList.LONGEST); end > 0; end--) {
            String word = letters.substring(0, end);
            Optional<List<String>> rest = isListed(word) ? split(letters.substring(end), count - 1) : Optional.empty();
            if (rest.isPresent()) {
                List<String> all = new ArrayList<>(List.of(word));
                all.addAll(rest.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    private static boolean isListed(String word) {
        return Collections.binarySearch(LIST, word) >= 0;
    }

    /** As it stands on the card. */
    public String shown() {
        return String.join(" ", words);
    }

    /**
     * What the store keeps, in hexadecimal: the same however the words were parted.
     *
     * @param workshop the id of the workshop, which is the salt
     */
    public String hash(String workshop) {
        var key = new PBEKeySpec(
                String.join("", words).toCharArray(), workshop.getBytes(StandardCharsets.UTF_8), ROUNDS, BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2 with HMAC-SHA-256", e);
        }
    }

    /** Never shows the words. */
    @Override
    public String toString() {
        return "CardWords";
    }
}
