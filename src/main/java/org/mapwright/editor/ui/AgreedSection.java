package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.mapwright.canvas.ui.MapLook;
import org.mapwright.map.AgreedReading;
import org.mapwright.map.CausalLink;
import org.mapwright.map.MapCommand;
import org.mapwright.map.Polarity;
import org.mapwright.map.Prose;
import org.mapwright.ui.Choice;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What the group settled on. Recording it keeps every claim; only who speaks for the group records. */
final class AgreedSection extends Div {

    private static final Words WORDS = Words.of("editor");
    private static final List<Polarity> ANSWERS = List.of(Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.UNCERTAIN);

    private final Edits edits;
    private final Choice<Polarity> choice = new Choice<>(WORDS.say("agreed.title"), ANSWERS, AgreedSection::face);
    private final WritingArea note = new WritingArea(WORDS.say("agreed.note"), WORDS.say("agreed.hint"), 2);
    private final Div standing = new Div();
    private Optional<CausalLink> shown = Optional.empty();

    AgreedSection(Edits edits) {
        this.edits = edits;
    }

    void show(CausalLink link) {
        boolean changed = !shown.map(CausalLink::agreed).equals(Optional.of(link.agreed()));
        boolean first = shown.isEmpty();
        shown = Optional.of(link);
        boolean worthAsking = link.claims().size() > 1 || link.agreed().isPresent();
        setVisible(worthAsking && (edits.maySpeakForTheGroup() || link.agreed().isPresent()));
        if (first || changed) {
            build(link);
        }
    }

    private void build(CausalLink link) {
        removeAll();
        choice.choose(
                link.agreed().map(AgreedReading::polarity).orElse(link.reading().polarity()));
        note.setValue(link.agreed().map(AgreedReading::note).map(Prose::text).orElse(""));
        standing.removeAll();
        link.agreed()
                .ifPresent(agreed -> standing.add(Look.small(
                        WORDS.say("agreed.by", agreed.by().pseudonym().value()))));
        if (!edits.maySpeakForTheGroup()) {
            add(Look.section(
                    WORDS.say("agreed.title"),
                    "",
                    new Paragraph(link.agreed()
                            .map(a -> WORDS.say("answer.", a.polarity()) + ". " + a.note())
                            .orElse("")),
                    standing));
            return;
        }
        add(Look.section(
                WORDS.say("agreed.title"),
                "",
                choice,
                note,
                standing,
                record(),
                Look.small(WORDS.say("agreed.safe", link.claims().size()))));
        if (link.agreed().isPresent()) {
            add(Look.button(
                    WORDS.say("agreed.clear"),
                    "mw-button plain",
                    () -> edits.make(new MapCommand.AgreeReading(link.id(), Optional.empty(), Prose.NONE))));
        }
    }

    private NativeButton record() {
        return Look.button(
                WORDS.say("agreed.record"),
                "mw-button primary large mw-wide",
                () -> shown.ifPresent(link -> edits.make(
                        () -> new MapCommand.AgreeReading(link.id(), choice.chosen(), new Prose(note.getValue())))));
    }

    static NativeButton face(Polarity polarity) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.add(MapLook.sign(polarity, false), new Span(WORDS.say("answer.", polarity)));
        return button;
    }
}
