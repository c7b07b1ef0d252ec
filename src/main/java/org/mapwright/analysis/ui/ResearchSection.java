package org.mapwright.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** One idea of the research page, told only once somebody opens it; its definition is one press away. */
final class ResearchSection extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("figures");

    private final NativeDetails details;
    private final Div content = Look.block("mw-research-content");
    private final transient Function<Studied, List<Component>> telling;
    private transient Optional<Studied> untold = Optional.empty();

    ResearchSection(Topic topic, boolean open, Function<Studied, List<Component>> telling) {
        this.telling = telling;
        Definition definition = Definition.of(topic);
        H3 title = new H3(definition.name());
        title.addClassName("mw-h");
        details = new NativeDetails(title, Look.block("mw-research-body", what(definition), content));
        details.setOpen(open);
        details.addToggleListener(toggled -> tell());
        addClassName("mw-research-section");
        add(details);
    }

    void show(Studied studied) {
        untold = Optional.of(studied);
        tell();
    }

    private void tell() {
        if (details.isOpen()) {
            untold.ifPresent(studied -> {
                List<Component> told = telling.apply(studied);
                content.getChildren()
                        .filter(child -> !told.contains(child))
                        .toList()
                        .forEach(content::remove);
                told.stream().filter(child -> child.getParent().isEmpty()).forEach(content::add);
            });
            untold = Optional.empty();
        }
    }

    private static NativeDetails what(Definition definition) {
        NativeDetails what = new NativeDetails(
                WORDS.say("what"),
                Look.block(
                        "mw-definition",
                        new Paragraph(definition.means()),
                        new Paragraph(definition.granted()),
                        new Paragraph(definition.source())));
        what.addClassName("mw-what");
        return what;
    }
}
