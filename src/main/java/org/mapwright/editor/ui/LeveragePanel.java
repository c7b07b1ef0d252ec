package org.mapwright.editor.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mapwright.analysis.AnalysisDesk;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.map.SystemMap;
import org.mapwright.value.Words;

/**
 * Where could we push? Lenses and feedback loops of the map as it stands, worked out off this thread and again after
 * each change; nothing of it is stored in the map.
 */
final class LeveragePanel extends Div implements Panel {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("editor");

    private final transient AnalysisDesk desk;
    private final Choice<Page> pages =
            new Choice<>(WORDS.say("leverage.pages"), List.of(Page.values()), LeveragePanel::face);
    private final LeveragePage leverage;
    private final LoopsPage loops;
    private final Paragraph waiting = new Paragraph(WORDS.say("leverage.working"));
    private transient Optional<CompletableFuture<MapAnalysis>> running = Optional.empty();
    private int asked;

    LeveragePanel(AnalysisDesk desk, Spotlight spotlight, Runnable close) {
        this.desk = desk;
        this.leverage = new LeveragePage(spotlight);
        this.loops = new LoopsPage(spotlight);
        H1 title = new H1(WORDS.say("leverage.title"));
        title.addClassName("mw-title");
        Div head = Look.block("mw-panel-head", title, Look.block("mw-grow"));
        head.add(Look.iconButton("x", WORDS.say("panel.close"), "mw-panel-close", close));
        waiting.addClassName("mw-small");
        waiting.getElement().setAttribute("role", "status");
        pages.onChoice(this::turnTo);
        pages.choose(Page.LEVERAGE);
        turnTo(Page.LEVERAGE);
        add(head, pages, waiting, leverage, loops);
    }

    @Override
    public String title() {
        return WORDS.say("leverage.title");
    }

    @Override
    public void show(SystemMap map) {
        running.ifPresent(work -> work.cancel(true));
        waiting.setVisible(true);
        asked++;
        CompletableFuture<MapAnalysis> work = desk.analyse(map, AnalysisParameters.DEFAULT);
        running = Optional.of(work);
        tellWhenDone(work, map, asked, UI.getCurrent());
    }

    /** What is called off or fails says nothing: the last result stays until the next one comes. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void tellWhenDone(CompletableFuture<MapAnalysis> work, SystemMap map, int question, UI ui) {
        work.thenAccept(analysis ->
                ui.accessLater(() -> show(map, analysis, question), () -> {}).run());
    }

    private void show(SystemMap map, MapAnalysis analysis, int question) {
        if (question == asked) {
            waiting.setVisible(false);
            leverage.show(map, analysis);
            loops.show(map, analysis);
        }
    }

    private void turnTo(Page page) {
        leverage.setVisible(page == Page.LEVERAGE);
        loops.setVisible(page == Page.LOOPS);
    }

    private static NativeButton face(Page page) {
        NativeButton button =
                new NativeButton(WORDS.say("leverage.page." + page.name().toLowerCase(Locale.ROOT)));
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private enum Page {
        LEVERAGE,
        LOOPS
    }
}
