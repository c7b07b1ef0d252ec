package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.mapwright.map.FactorId;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Everything about one factor. */
final class FactorPanel extends Div implements Panel {

    private static final Words WORDS = Words.of("editor");

    private final FactorId factor;
    private final FactorHead head;
    private final VotesSection votes;
    private final DepthSection depth;
    private final LinksSection links;
    private final NoteSection note;
    private final HistorySection history;
    private final Div gone = Look.block("mw-note warn", new Paragraph(WORDS.say("factor.gone")));
    private final Div whole = new Div();

    FactorPanel(FactorId factor, Edits edits, History past, Consumer<LinkId> pick, Runnable say, Runnable close) {
        this.factor = factor;
        head = new FactorHead(edits, close);
        votes = new VotesSection(edits);
        depth = new DepthSection(edits);
        links = new LinksSection(pick);
        note = new NoteSection(edits);
        history = new HistorySection(past, factor);
        whole.addClassName("mw-factor-panel");
        links.addClassName("mw-links");
        whole.add(head, depth, votes, links, note, history);
        if (edits.mayEdit()) {
            whole.add(Look.block(
                    "mw-say-more",
                    new ActionButton(WORDS.say("factor.say-more"), say)
                            .primary()
                            .with("message-circle-more")));
            whole.add(Look.section(
                    "",
                    "",
                    Look.button(
                            WORDS.say("factor.remove"),
                            "mw-button plain",
                            () -> edits.make(new MapCommand.RemoveFactor(factor)))));
        }
        gone.add(Look.button(WORDS.say("panel.close"), "mw-button", close));
        add(whole, gone);
    }

    @Override
    public String title() {
        return WORDS.say("factor.panel");
    }

    @Override
    public void show(SystemMap map) {
        boolean stands = map.factor(factor).isPresent();
        whole.setVisible(stands);
        gone.setVisible(!stands);
        map.factor(factor).ifPresent(f -> {
            head.show(map, f);
            depth.show(f);
            votes.show(f);
            links.show(map, f);
            note.show(f);
            history.show(map);
        });
    }
}
