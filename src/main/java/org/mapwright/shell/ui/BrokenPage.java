package org.mapwright.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.mapwright.shell.StoreHealth;
import org.mapwright.shell.StoreState;
import org.mapwright.ui.ActionButton;
import org.mapwright.value.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something of ours broke. What it was goes into the log, not on the screen. When it was the store, the page comes back
 * by itself as soon as the store does.
 */
@PermitAll
@ParentLayout(MainLayout.class)
class BrokenPage extends ProblemPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);
    private static final Words WORDS = Words.of("problem");

    private final transient StoreHealth health;
    private transient Runnable stopListening = () -> {};

    BrokenPage(StoreHealth health) {
        this.health = health;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page {} broke", event.getLocation().getPath(), parameter.getException());
        var again = new ActionButton(
                        WORDS.say("again"), () -> UI.getCurrent().getPage().reload())
                .primary();
        if (health.state() == StoreState.UP) {
            show(WORDS.say("broken"), WORDS.say("broken.more"), again, wayHome());
        } else {
            show(WORDS.say("away"), WORDS.say("away.more"), again);
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        stopListening = health.onChange(change -> {
            if (change.now() == StoreState.UP) {
                ui.accessLater(ui.getPage()::reload, null).run();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopListening.run();
    }
}
