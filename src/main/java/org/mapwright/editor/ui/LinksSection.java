package org.mapwright.editor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Factor;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.LinkId;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** The links of a factor as sentences: what changes it, and what it changes. */
final class LinksSection extends Div {

    private static final Words WORDS = Words.of("editor");

    private final Consumer<LinkId> pick;
    private List<Sentence> shown = List.of();
    private boolean begun;

    LinksSection(Consumer<LinkId> pick) {
        this.pick = pick;
    }

    void show(SystemMap map, Factor factor) {
        List<CausalLink> links = map.linksOf(factor.id());
        List<Sentence> now = links.stream()
                .map(link -> new Sentence(link, label(map, link.cause()), label(map, link.effect())))
                .toList();
        if (begun && now.equals(shown)) {
            return;
        }
        begun = true;
        shown = now;
        removeAll();
        List<CausalLink> in =
                links.stream().filter(link -> link.effect().equals(factor.id())).toList();
        List<CausalLink> out =
                links.stream().filter(link -> link.cause().equals(factor.id())).toList();
        add(Look.section(WORDS.say("links.in"), WORDS.say("links.in.count", in.size()), incoming(map, in)));
        add(Look.section(WORDS.say("links.out"), WORDS.say("links.out.count", out.size()), outgoing(map, out)));
    }

    private Div incoming(SystemMap map, List<CausalLink> links) {
        Div list = Look.block("mw-sentences");
        links.forEach(
                link -> list.add(LinkSentence.into(link, label(map, link.cause()), () -> pick.accept(link.id()))));
        return orNothing(list, links, "links.in.none");
    }

    private Div outgoing(SystemMap map, List<CausalLink> links) {
        Div list = Look.block("mw-sentences");
        links.forEach(
                link -> list.add(LinkSentence.outOf(link, label(map, link.effect()), () -> pick.accept(link.id()))));
        return orNothing(list, links, "links.out.none");
    }

    private static Div orNothing(Div list, List<CausalLink> links, String none) {
        if (links.isEmpty()) {
            Paragraph nothing = new Paragraph(WORDS.say(none));
            nothing.addClassName("mw-small");
            list.add(nothing);
        }
        return list;
    }

    /** All that is read of a link here; while none of it changes, the focus stays where it is. */
    private record Sentence(CausalLink link, Label cause, Label effect) {}

    static Label label(SystemMap map, FactorId id) {
        return map.factor(id).map(Factor::label).orElseThrow();
    }
}
