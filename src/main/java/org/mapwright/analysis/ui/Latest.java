package org.mapwright.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/**
 * The newest of the questions that a page asks the desk. Only the answer to the newest counts; the one before is called
 * off. What takes long says so, and can be stopped; until the answer comes, the last one stays.
 */
final class Latest extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private final Span words = new Span(WORDS.say("working"));
    private transient Optional<CompletableFuture<?>> running = Optional.empty();
    private int asked;

    Latest() {
        addClassName("mw-working");
        getElement().setAttribute("role", "status");
        add(words, Look.button(WORDS.say("working.stop"), "mw-button plain", this::stop));
        setVisible(false);
    }

    /** Takes this answer when it comes, on the thread of the page. */
    @SuppressWarnings("FutureReturnValueIgnored")
    <T> void ask(CompletableFuture<T> work, Consumer<T> then) {
        running.ifPresent(before -> before.cancel(true));
        running = Optional.of(work);
        int question = ++asked;
        setVisible(true);
        UI ui = UI.getCurrent();
        work.whenComplete((answer, failure) -> ui.accessLater(
                        () -> done(question, () -> {
                            if (failure == null) {
                                then.accept(answer);
                            }
                        }),
                        () -> {})
                .run());
    }

    private void done(int question, Runnable then) {
        if (question == asked) {
            setVisible(false);
            then.run();
        }
    }

    private void stop() {
        running.ifPresent(work -> work.cancel(true));
        setVisible(false);
    }
}
