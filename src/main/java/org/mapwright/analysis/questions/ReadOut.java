package org.mapwright.analysis.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be read out, and which words of it stand bold on a screen: plain text in runs, never markup. */
public record ReadOut(List<Run> runs) {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    /** Text of one weight, at least one character. */
    public record Run(String text, boolean strong) {}

    public ReadOut {
        runs = List.copyOf(runs);
    }

    /** The words alone. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The words that stand bold, in their order. */
    public List<String> strong() {
        return runs.stream().filter(Run::strong).map(Run::text).toList();
    }

    /** Marks words of a text that is put together further, for {@link #of}; marks within them go. */
    static String bold(String words) {
        return BEGIN + words.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "") + END;
    }

    /** A text with marked words. */
    static ReadOut of(String marked) {
        List<Run> runs = new ArrayList<>();
        boolean strong = false;
        int begin = 0;
        for (int i = 0; i <= marked.length(); i++) {
            char at = i == marked.length() ? END : marked.charAt(i);
            if (at == BEGIN || at == END) {
                add(runs, marked.substring(begin, i), strong);
                strong = at == BEGIN;
                begin = i + 1;
            }
        }
        return new ReadOut(runs);
    }

    private static void add(List<Run> runs, String text, boolean strong) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, strong));
        }
    }
}
