package org.mapwright.editor.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.mapwright.exchange.Format;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.map.SystemMap;
import org.mapwright.ui.Icon;
import org.mapwright.value.Words;

/** Takes a map along: as data for other programs, whole for Mapwright, or as a picture as it is drawn now. */
final class ExportMenu extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");

    ExportMenu(Supplier<SystemMap> map, LiveMapElement canvas) {
        MenuBar bar = new MenuBar();
        Span face = new Span(new Icon("download"), new Span(WORDS.say("export.open")));
        face.addClassName("mw-menu-face");
        MenuItem menu = bar.addItem(face);
        menu.getSubMenu().addItem(WORDS.say("export.png"), click -> canvas.savePng());
        menu.getSubMenu().addItem(WORDS.say("export.svg"), click -> canvas.saveSvg());
        for (Format format : Format.values()) {
            addFiles(menu, map, format);
        }
        addClassName("mw-export");
        add(bar);
    }

    private static void addFiles(MenuItem menu, Supplier<SystemMap> map, Format format) {
        int files = format == Format.CSV ? 2 : 1;
        for (int i = 0; i < files; i++) {
            int which = i;
            String words = WORDS.say("export.", format) + (which == 0 ? "" : WORDS.say("export.factors"));
            menu.getSubMenu()
                    .addItem(new Anchor(
                            DownloadHandler.fromInputStream(
                                    event -> response(written(map, format).get(which), format)),
                            words));
        }
    }

    private static List<MapFile> written(Supplier<SystemMap> map, Format format) {
        SystemMap now = map.get();
        return MapFiles.write(now, format, now.title().value()).files();
    }

    private static DownloadResponse response(MapFile file, Format format) {
        byte[] bytes = file.bytes();
        return new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), format.mediaType(), bytes.length);
    }
}
