package org.mapwright.editor.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.exchange.PosterSize;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** Takes a map along: as data for other programs, whole for Mapwright, or as a picture as it is drawn now. */
final class ExportMenu extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");
    private static final String PDF = "application/pdf";

    /** @param posters makes the poster of the map as it is now */
    ExportMenu(Supplier<SystemMap> map, Function<PosterSize, MapFile> posters, LiveMapElement canvas) {
        MenuBar bar = new MenuBar();
        Span face = new Span(new Icon("download"), new Span(WORDS.say("export.open")));
        face.addClassName("mw-menu-face");
        SubMenu menu = bar.addItem(face).getSubMenu();
        menu.addItem(WORDS.say("export.png"), click -> canvas.savePng());
        menu.addItem(WORDS.say("export.svg"), click -> canvas.saveSvg());
        for (PosterSize size : PosterSize.values()) {
            Anchor poster = link(() -> posters.apply(size), PDF, WORDS.say("export.", size));
            wholeRow(menu.addItem(poster, click -> Edits.say(WORDS.say("export.making"))));
        }
        addFiles(menu, map, Format.XLSX);
        addFiles(menu, map, Format.CSV);
        SubMenu others = menu.addItem(WORDS.say("export.others")).getSubMenu();
        List.of(Format.GRAPHML, Format.PRSM, Format.MMP, Format.GEXF, Format.GML, Format.DOT)
                .forEach(format -> addFiles(others, map, format));
        addFiles(menu, map, Format.JSON);
        addClassName("mw-export");
        add(bar);
    }

    private static void addFiles(SubMenu menu, Supplier<SystemMap> map, Format format) {
        wholeRow(menu.addItem(
                link(() -> written(map, format).getFirst(), format.mediaType(), WORDS.say("export.", format))));
        if (format == Format.CSV) {
            String words = WORDS.say("export.", format) + WORDS.say("export.factors");
            wholeRow(menu.addItem(link(() -> written(map, format).getLast(), format.mediaType(), words)));
        }
    }

    /** The link fills only its words: a press beside them, or Enter on the row, follows it as well. */
    private static void wholeRow(MenuItem row) {
        row.getElement().executeJs("""
                this.addEventListener('click', event => {
                  const link = this.querySelector('a');
                  if (link && !event.composedPath().includes(link)) link.click();
                });""");
    }

    private static List<MapFile> written(Supplier<SystemMap> map, Format format) {
        SystemMap now = map.get();
        return MapFiles.write(now, format, now.title().value()).files();
    }

    private static Anchor link(Supplier<MapFile> file, String mediaType, String words) {
        return new Anchor(DownloadHandler.fromInputStream(event -> response(file.get(), mediaType)), words);
    }

    private static DownloadResponse response(MapFile file, String mediaType) {
        byte[] bytes = file.bytes();
        return new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), mediaType, bytes.length);
    }
}
