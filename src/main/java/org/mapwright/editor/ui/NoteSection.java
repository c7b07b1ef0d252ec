package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.mapwright.map.Factor;
import org.mapwright.map.MapCommand;
import org.mapwright.map.Prose;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** A note about a factor, and the other wordings it has. */
final class NoteSection extends Div {

    private static final Words WORDS = Words.of("editor");

    private final WritingArea note = new WritingArea(WORDS.say("note.title"), WORDS.say("note.hint"), 2);
    private final Div alsoCalled = new Div();
    private Optional<Factor> shown = Optional.empty();

    NoteSection(Edits edits) {
        note.setReadOnly(!edits.mayEdit());
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                shown.ifPresent(
                        factor -> edits.make(() -> new MapCommand.EditNote(factor.id(), new Prose(note.getValue()))));
            }
        });
        alsoCalled.addClassName("mw-small");
        add(Look.section(WORDS.say("note.title"), "", note, alsoCalled));
    }

    void show(Factor factor) {
        if (!shown.map(Factor::note).equals(Optional.of(factor.note()))) {
            note.setValue(factor.note().text());
        }
        String names = String.join(
                ", ",
                factor.alsoCalled().stream().map(label -> "“" + label + "”").toList());
        alsoCalled.setText(names.isEmpty() ? "" : WORDS.say("note.also-called", names));
        shown = Optional.of(factor);
    }
}
