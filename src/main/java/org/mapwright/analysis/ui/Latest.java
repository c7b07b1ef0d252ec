package org.mapwright.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mapwright.analysis.Progress;
import org.mapwright.ui.Look;
import org.mapwright.value.Words;

/**
 * The newest of the questions that a page asks the desk. Only the answer to the newest counts; the one before is called
 * off. What takes long says so, with how far it is, and can be stopped; until the answer comes, the last one stays. Those
 * who listen hear once that something is being worked out, not each step of it.
 */
final class Latest extends Div {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("workspace");

    private final Span words = new Span(WORDS.say("working"));
    private final Span howFar = new Span();
    private transient Optional<CompletableFuture<?>> running = Optional.empty();
    private int asked;

    Latest() {
        addClassName("mw-working");
        getElement().setAttribute("role", "status");
        howFar.getElement().setAttribute("aria-hidden", "true");
        add(words, howFar, Look.button(WORDS.say("working.stop"), "mw-button plain", this::stop));
        setVisible(false);
    }

    /** Takes this answer when it comes, on the thread of the page. */
    <T> void ask(CompletableFuture<T> work, Consumer<T> then) {
        ask(progress -> work, then);
    }

    /** The same for work that says how far it is. */
    @SuppressWarnings("FutureReturnValueIgnored")
    <T> void ask(Function<Progress, CompletableFuture<T>> begin, Consumer<T> then) {
        int question = ++asked;
        UI ui = UI.getCurrent();
        CompletableFuture<T> work =
                begin.apply(new HowFar(InstantSource.system(), told -> later(ui, () -> told(question, told))));
        running.ifPresent(before -> before.cancel(true));
        running = Optional.of(work);
        howFar.setText("");
        setVisible(true);
        work.whenComplete((answer, failure) -> later(
                ui,
                () -> done(question, () -> {
                    if (failure == null) {
                        then.accept(answer);
                    }
                })));
    }

    /** On the thread of the page; nothing when it is gone. */
    private static void later(UI ui, SerializableRunnable then) {
        ui.accessLater(then, () -> {}).run();
    }

    private void told(int question, String words) {
        if (question == asked) {
            howFar.setText(words);
        }
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
