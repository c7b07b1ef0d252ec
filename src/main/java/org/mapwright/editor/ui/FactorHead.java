package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorKind;
import org.mapwright.map.Label;
import org.mapwright.map.MapCommand;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Tag;
import org.mapwright.ui.Icon;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What a factor is: its kind, its label, its tags, and whether the map is about it. */
final class FactorHead extends Div {

    private static final Words WORDS = Words.of("editor");

    private final Edits edits;
    private final KindPicker kind;
    private final WritingArea label = new WritingArea(WORDS.say("factor.label"), "", 1);
    private final Div tags = Look.block("mw-tags");
    private final NativeButton focal;
    private final Input newTag = new Input();
    private final List<Span> chips = new ArrayList<>();
    private Optional<Factor> shown = Optional.empty();
    private boolean isFocal;

    FactorHead(Edits edits, Runnable close) {
        this.edits = edits;
        kind = new KindPicker(this::setKind);
        kind.setEnabled(edits.mayEdit());
        label.getElement().getClassList().add("mw-title-field");
        label.setReadOnly(!edits.mayEdit());
        label.addValueChangeListener(change -> rename(change.isFromClient()));
        focal = Look.button("", "mw-chip mw-focal", this::toggleFocal);
        focal.setEnabled(edits.maySpeakForTheGroup());
        Div top = Look.block("mw-panel-head", kind, focal, Look.block("mw-grow"));
        top.add(Look.iconButton("x", WORDS.say("panel.close"), "mw-panel-close", close));
        askForTags();
        add(top, label, tags);
    }

    void show(SystemMap map, Factor factor) {
        isFocal = map.focal().equals(Optional.of(factor.id()));
        kind.show(factor.kind());
        focal.removeAll();
        focal.add(new Icon("target"), new Span(WORDS.say(isFocal ? "factor.focal" : "factor.make-focal")));
        focal.getElement().setAttribute("aria-pressed", String.valueOf(isFocal));
        if (!shown.map(Factor::label).equals(Optional.of(factor.label()))) {
            label.setValue(factor.label().value());
        }
        if (!shown.map(Factor::tags).equals(Optional.of(factor.tags()))
                || !shown.map(Factor::theme).equals(Optional.of(factor.theme()))) {
            showTags(factor);
        }
        shown = Optional.of(factor);
    }

    private void rename(boolean byHand) {
        if (byHand) {
            shown.ifPresent(factor -> {
                boolean done = edits.make(() -> new MapCommand.RenameFactor(factor.id(), new Label(label.getValue())));
                if (!done) {
                    label.setValue(factor.label().value());
                }
            });
        }
    }

    private void setKind(FactorKind wanted) {
        shown.ifPresent(factor -> edits.make(new MapCommand.SetKind(factor.id(), wanted)));
    }

    private void toggleFocal() {
        shown.ifPresent(factor ->
                edits.make(new MapCommand.ChooseFocalFactor(isFocal ? Optional.empty() : Optional.of(factor.id()))));
    }

    private void showTags(Factor factor) {
        chips.forEach(tags::remove);
        chips.clear();
        factor.theme().ifPresent(theme -> chips.add(themeChip(theme.value())));
        factor.tags().forEach(tag -> chips.add(tagChip(factor, tag)));
        chips.forEach(chip -> tags.addComponentAtIndex(tags.getComponentCount() - 1, chip));
        newTag.setValue("");
    }

    private static Span themeChip(String theme) {
        Span chip = new Span(WORDS.say("factor.theme", theme));
        chip.addClassName("mw-chip");
        return chip;
    }

    private Span tagChip(Factor factor, Tag tag) {
        Span chip = new Span(tag.value());
        chip.addClassName("mw-chip");
        if (edits.mayEdit()) {
            chip.add(Look.iconButton("x", WORDS.say("factor.remove-tag", tag.value()), "mw-chip-x", () -> {
                Set<Tag> left =
                        factor.tags().stream().filter(t -> !t.equals(tag)).collect(Collectors.toSet());
                edits.make(new MapCommand.SetTags(factor.id(), left));
            }));
        }
        return chip;
    }

    private void askForTags() {
        newTag.addClassName("mw-tag-field");
        newTag.setPlaceholder(WORDS.say("factor.add-tag"));
        newTag.getElement().setAttribute("aria-label", WORDS.say("factor.add-tag"));
        newTag.getElement().setAttribute("maxlength", "40");
        newTag.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        newTag.setVisible(edits.mayEdit());
        newTag.addValueChangeListener(change -> {
            if (change.isFromClient() && !newTag.getValue().isBlank()) {
                shown.ifPresent(factor -> edits.make(() -> withTag(factor, newTag.getValue())));
            }
        });
        tags.add(newTag);
    }

    private static MapCommand withTag(Factor factor, String tag) {
        Set<Tag> more = new LinkedHashSet<>(factor.tags());
        more.add(new Tag(tag));
        return new MapCommand.SetTags(factor.id(), more);
    }
}
