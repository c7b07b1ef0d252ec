package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.mapwright.value.Words;

/** Puts choices where a sentence of the message files leaves room for them. */
final class Slots {

    /** Stands for the first choice while the sentence is put together; the next letters stand for the others. */
    private static final char FIRST = '\uE010';

    private Slots() {}

    /** Fills the line with the sentence for a value, a choice for each of its parts that it names. */
    static void fill(Div line, Words words, String group, Enum<?> value, List<Component> choices) {
        fill(line, words.say(group + value.name().toLowerCase(Locale.ROOT), marks(choices)), choices);
    }

    /** Fills the line with a sentence that has room for each choice. */
    static void fill(Div line, Words words, String key, List<Component> choices) {
        fill(line, words.say(key, marks(choices)), choices);
    }

    private static Object[] marks(List<Component> choices) {
        Object[] marks = new Object[choices.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = String.valueOf((char) (FIRST + i));
        }
        return marks;
    }

    private static void fill(Div line, String marked, List<Component> choices) {
        line.removeAll();
        int begin = 0;
        for (int i = 0; i < marked.length(); i++) {
            int choice = marked.charAt(i) - FIRST;
            if (choice >= 0 && choice < choices.size()) {
                say(line, marked.substring(begin, i));
                line.add(choices.get(choice));
                begin = i + 1;
            }
        }
        say(line, marked.substring(begin));
    }

    private static void say(Div line, String words) {
        if (!words.isBlank()) {
            line.add(new Span(words.strip()));
        }
    }
}
