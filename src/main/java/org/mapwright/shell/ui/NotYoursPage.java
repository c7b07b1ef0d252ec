package org.mapwright.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.mapwright.ui.NotToBeSeen;
import org.mapwright.value.Words;

/** It is not there, or it belongs to a study of others; this page does not tell which. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotYoursPage extends ProblemPage implements HasErrorParameter<NotToBeSeen> {

    private static final long serialVersionUID = 1L;
    private static final Words WORDS = Words.of("problem");

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotToBeSeen> parameter) {
        show(WORDS.say("not.yours"), WORDS.say("not.yours.more"), wayHome().primary());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
