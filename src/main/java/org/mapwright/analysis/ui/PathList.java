package org.mapwright.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mapwright.analysis.paths.CausalPath;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Ways from here to there as stories, the shortest first; the one that is picked says more of itself. */
final class PathList extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("asking");
    private static final int SHORT = 12;

    private final transient Consumer<Optional<CausalPath>> pick;
    private int shown = SHORT;
    private transient Optional<CausalPath> picked = Optional.empty();

    PathList(Consumer<Optional<CausalPath>> pick) {
        this.pick = pick;
    }

    /** Shows the ways of another answer, none of them picked. */
    void show(SystemMap map, List<CausalPath> paths) {
        shown = SHORT;
        picked = Optional.empty();
        refresh(map, paths);
    }

    private void refresh(SystemMap map, List<CausalPath> paths) {
        removeAll();
        if (paths.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mw-paths");
        paths.stream().limit(shown).forEach(path -> list.add(entry(map, paths, path)));
        add(list);
        if (paths.size() > shown) {
            add(Look.button(WORDS.say("path.more", Math.min(SHORT, paths.size() - shown)), "mw-button plain", () -> {
                shown += SHORT;
                refresh(map, paths);
            }));
        }
    }

    private PathEntry entry(SystemMap map, List<CausalPath> paths, CausalPath path) {
        boolean open = picked.equals(Optional.of(path));
        return new PathEntry(path, map, open, () -> {
            picked = open ? Optional.empty() : Optional.of(path);
            refresh(map, paths);
            pick.accept(picked);
        });
    }
}
