package org.mapwright.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.mapwright.value.Words;

/** No page has this address. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("problem");

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(WORDS.say("unknown"), WORDS.say("unknown.more"), wayHome().primary());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
