package org.mapwright.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.PosterSize;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.ActionButton;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/** Takes a map along: as a picture as it is drawn now, as tables or whole, or as data for other programs. */
final class ExportMenu extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");
    private static final String PDF = "application/pdf";
    private static final List<Format> OTHERS =
            List.of(Format.GRAPHML, Format.PRSM, Format.MMP, Format.GEXF, Format.GML, Format.DOT);

    private final Popover popover = new Popover();
    private final LiveMapElement canvas;

    /**
     * @param map as it is whenever it is asked for
     * @param posters makes the poster of the map as it is then
     */
    ExportMenu(Supplier<SystemMap> map, Function<PosterSize, MapFile> posters, LiveMapElement canvas) {
        this.canvas = canvas;
        var open = new ActionButton(WORDS.say("export.open"), () -> {}).with("download");
        Div ways = Look.block("mw-menu");
        ways.add(group("pictures", Stream.concat(drawn(), posters(posters))));
        ways.add(group("tables", Stream.of(Format.XLSX, Format.CSV, Format.JSON).flatMap(one -> files(map, one))));
        ways.add(group("others", OTHERS.stream().flatMap(one -> files(map, one))));
        popover.add(ways);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(WORDS.say("export.open"));
        addClassName("mw-export");
        add(open, popover);
    }

    private static Div group(String name, Stream<? extends Component> ways) {
        H2 heading = new H2(WORDS.say("export." + name));
        heading.addClassName("mw-h");
        Div group = Look.block("mw-menu-group", heading);
        ways.forEach(group::add);
        return group;
    }

    private Stream<Component> drawn() {
        return Stream.of(way(WORDS.say("export.png"), canvas::savePng), way(WORDS.say("export.svg"), canvas::saveSvg));
    }

    private ActionButton way(String words, Runnable action) {
        return new ActionButton(words, () -> {
            popover.close();
            action.run();
        });
    }

    private Stream<Component> posters(Function<PosterSize, MapFile> posters) {
        return Arrays.stream(PosterSize.values()).map(size -> {
            Anchor poster = fetched(() -> posters.apply(size), PDF);
            return way(WORDS.say("export.", size), () -> {
                Edits.say(WORDS.say("export.making"));
                fetch(poster);
            });
        });
    }

    /** A table of links has a second file beside it: the factors. */
    private Stream<Component> files(Supplier<SystemMap> map, Format format) {
        String words = WORDS.say("export.", format);
        Component first = file(() -> written(map, format).getFirst(), format, words);
        if (format != Format.CSV) {
            return Stream.of(first);
        }
        String factors = words + WORDS.say("export.factors");
        return Stream.of(first, file(() -> written(map, format).getLast(), format, factors));
    }

    private static List<MapFile> written(Supplier<SystemMap> map, Format format) {
        SystemMap now = map.get();
        return MapFiles.write(now, format, now.title().value()).files();
    }

    private ActionButton file(Supplier<MapFile> file, Format format, String words) {
        Anchor link = fetched(file, format.mediaType());
        return way(words, () -> fetch(link));
    }

    /** The server knows only what is saved, so a file is fetched when her last changes are. */
    private void fetch(Anchor link) {
        canvas.whenSaved(unsaved -> {
            if (unsaved > 0) {
                Edits.say(WORDS.say("export.unsaved", unsaved));
            }
            link.getElement().callJsFunction("click");
        });
    }

    /** Where the browser gets the file; nobody sees it. */
    private Anchor fetched(Supplier<MapFile> file, String mediaType) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> response(file.get(), mediaType)), "");
        link.getElement().setAttribute("hidden", true).setAttribute("tabindex", "-1");
        add(link);
        return link;
    }

    private static DownloadResponse response(MapFile file, String mediaType) {
        byte[] bytes = file.bytes();
        return new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), mediaType, bytes.length);
    }
}
