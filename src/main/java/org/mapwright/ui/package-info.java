/**
 * What the screens of all features share. Vaadin lives in packages called {@code ui}; this is the one that belongs to no
 * feature. It knows no feature's screen, and no screen knows the shell.
 *
 * <p>A screen is a view with {@code @Route}; the shell's main layout is put around it by itself. The screen implements
 * {@link org.mapwright.ui.Screen}: its {@link org.mapwright.ui.Trail} and what it puts into the slots of the top bar. It
 * calls {@link org.mapwright.ui.ScreenChanged#announce} when one of these is another than before. A screen that has no
 * parameter gets its entry in the rail with {@code @Menu(title = "FEATURE.KEY", icon = NAME, order = N)}; its text stands in the
 * feature's message file.
 *
 * <p>Who looks at the screen says {@link org.mapwright.ui.SignedIn}; it throws
 * {@link org.mapwright.ui.NotToBeSeen} for a study of others, which leads to one page that does not tell whether the
 * thing exists. Texts come from {@link org.mapwright.value.Words}.
 */
@NullMarked
package org.mapwright.ui;

import org.jspecify.annotations.NullMarked;
