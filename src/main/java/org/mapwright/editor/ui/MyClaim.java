package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Certainty;
import org.mapwright.map.Claim;
import org.mapwright.map.ClaimId;
import org.mapwright.map.ContributorId;
import org.mapwright.map.Delay;
import org.mapwright.map.Evidence;
import org.mapwright.map.MapCommand;
import org.mapwright.map.Polarity;
import org.mapwright.map.Prose;
import org.mapwright.map.Stance;
import org.mapwright.map.Strength;
import org.mapwright.ui.Choice;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** What I say about a link: said, revised or taken back without touching what others said. */
final class MyClaim extends Div {

    private static final Words WORDS = Words.of("editor");

    private final Edits edits;
    private final Choice<Polarity> answer = new Choice<>(
            WORDS.say("mine.answer"),
            List.of(Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.UNCERTAIN),
            AgreedSection::face);
    private final Choice<Integer> strength =
            new Choice<>(WORDS.say("mine.strength"), List.of(1, 2, 3), level -> face(WORDS.say("strength." + level)));
    private final Choice<Certainty> certainty = new Choice<>(
            WORDS.say("mine.certainty"), List.of(Certainty.values()), value -> face(WORDS.say("certainty.", value)));
    private final Choice<Delay> delay =
            new Choice<>(WORDS.say("mine.delay"), List.of(Delay.values()), value -> face(WORDS.say("delay.", value)));
    private final WritingArea why = new WritingArea(WORDS.say("mine.why"), WORDS.say("mine.why"), 2);
    private final WritingArea quote = new WritingArea(WORDS.say("mine.quote"), WORDS.say("mine.quote"), 2);
    private final WritingArea source = new WritingArea(WORDS.say("mine.source"), WORDS.say("mine.source"), 1);
    private final NativeButton say = Look.button("", "mw-button", this::say);
    private final NativeButton withdraw = Look.button(WORDS.say("mine.withdraw"), "mw-button plain", this::withdraw);
    private Optional<CausalLink> shown = Optional.empty();
    private Optional<Claim> filled = Optional.empty();

    MyClaim(Edits edits) {
        this.edits = edits;
        Div form = Look.block(
                "mw-claim-form",
                answer,
                strength,
                certainty,
                delay,
                why,
                quote,
                source,
                Look.block("mw-actions", say, withdraw));
        add(Look.section(
                WORDS.say("mine.title"),
                WORDS.say(
                        "mine.as",
                        edits.me().pseudonym().value(),
                        edits.me().group().value()),
                form));
        setVisible(edits.mayEdit());
    }

    void show(CausalLink link) {
        Optional<Claim> mine = link.claimBy(new ContributorId(edits.me().id().value()));
        if (shown.isEmpty() || !mine.equals(filled)) {
            fill(mine.map(Claim::stance).orElse(Stance.of(Polarity.UNCERTAIN)));
            filled = mine;
        }
        shown = Optional.of(link);
        say.setText(WORDS.say(mine.isPresent() ? "mine.revise" : "mine.say"));
        withdraw.setVisible(mine.isPresent());
    }

    private void fill(Stance stance) {
        answer.choose(stance.polarity());
        strength.choose(stance.strength().level());
        certainty.choose(stance.certainty());
        delay.choose(stance.delay());
        why.setValue(stance.rationale().text());
        quote.setValue(stance.evidence().map(Evidence::quote).map(Prose::text).orElse(""));
        source.setValue(stance.evidence().map(Evidence::source).map(Prose::text).orElse(""));
    }

    private void say() {
        shown.ifPresent(link ->
                edits.make(() -> new MapCommand.MakeClaim(link.id(), new ClaimId("c-" + UUID.randomUUID()), stance())));
    }

    private void withdraw() {
        shown.ifPresent(
                link -> filled.ifPresent(claim -> edits.make(new MapCommand.WithdrawClaim(link.id(), claim.id()))));
    }

    private Stance stance() {
        Prose words = new Prose(quote.getValue());
        Prose from = new Prose(source.getValue());
        Optional<Evidence> evidence =
                words.isEmpty() && from.isEmpty() ? Optional.empty() : Optional.of(new Evidence(words, from));
        return new Stance(
                answer.chosen().orElseThrow(),
                weight(),
                certainty.chosen().orElseThrow(),
                delay.chosen().orElseThrow(),
                new Prose(why.getValue()),
                evidence);
    }

    /** An exact weight that a file stated stays as it is while its class is not changed by hand. */
    private Strength weight() {
        int level = strength.chosen().orElseThrow();
        return filled.map(claim -> claim.stance().strength())
                .filter(exact -> exact.level() == level)
                .orElseGet(() -> Strength.ofLevel(level));
    }

    private static NativeButton face(String text) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
