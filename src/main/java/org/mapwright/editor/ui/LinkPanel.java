package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mapwright.canvas.ui.MapLook;
import org.mapwright.map.CausalLink;
import org.mapwright.map.LinkId;
import org.mapwright.map.MapCommand;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Everything about one link: who says what, what the map makes of it, and what the group settled on. */
final class LinkPanel extends Div implements Panel {

    private static final Words WORDS = Words.of("editor");

    private final LinkId link;
    private final Div chip = new Div();
    private final H1 question = new H1();
    private final ClaimsTable table;
    private final QuotesSection quotes = new QuotesSection();
    private final ReadingSection reading = new ReadingSection();
    private final MyClaim mine;
    private final AgreedSection agreed;
    private final Div whole = new Div();
    private final Div gone = Look.block("mw-note warn", new Paragraph(WORDS.say("link.gone")));

    LinkPanel(LinkId link, Edits edits, Runnable close) {
        this.link = link;
        table = new ClaimsTable(edits.me().id().value());
        mine = new MyClaim(edits);
        agreed = new AgreedSection(edits);
        question.addClassName("mw-title");
        Div head = Look.block("mw-panel-head", chip, Look.block("mw-grow"));
        head.add(Look.iconButton("x", WORDS.say("panel.close"), "mw-panel-close", close));
        whole.add(head, question, table, quotes, reading, agreed, mine);
        if (edits.mayEdit()) {
            whole.add(Look.section(
                    "",
                    "",
                    Look.button(
                            WORDS.say("link.remove"),
                            "mw-button plain",
                            () -> edits.make(new MapCommand.RemoveLink(link)))));
        }
        gone.add(Look.button(WORDS.say("panel.close"), "mw-button", close));
        add(whole, gone);
    }

    @Override
    public String title() {
        return WORDS.say("link.panel");
    }

    @Override
    public void show(SystemMap map) {
        whole.setVisible(map.link(link).isPresent());
        gone.setVisible(map.link(link).isEmpty());
        map.link(link).ifPresent(here -> {
            showHead(map, here);
            table.show(here);
            quotes.show(here);
            reading.show(here);
            agreed.show(here);
            mine.show(here);
        });
    }

    private void showHead(SystemMap map, CausalLink here) {
        String cause =
                LinkSentence.lowerFirst(LinksSection.label(map, here.cause()).value());
        String effect =
                LinkSentence.lowerFirst(LinksSection.label(map, here.effect()).value());
        boolean contested = here.reading().contested();
        question.setText(
                contested
                        ? WORDS.say("link.question", cause, effect)
                        : WORDS.say("link.sentence", cause, effect, LinkSentence.moves(here.reading())));
        chip.removeAll();
        chip.setClassName("mw-chip");
        chip.add(
                MapLook.sign(here.reading().polarity(), contested),
                new Span(WORDS.say(
                        contested ? "link.people-disagree" : "link.people-agree",
                        here.claims().size())));
    }
}
