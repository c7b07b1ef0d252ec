package org.mapwright.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** What an open screen says of itself is another than before: its trail, or what it puts into the top bar. */
public final class ScreenChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private ScreenChanged(UI ui) {
        super(ui, false);
    }

    /** Tells the main layout; does nothing while the screen is not shown. */
    public static <S extends Component & Screen> void announce(S screen) {
        screen.getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new ScreenChanged(ui)));
    }
}
