/** The pages and panels of the map screen. Panels read the map and send commands; they decide nothing. */
@NullMarked
package org.mapwright.editor.ui;

import org.jspecify.annotations.NullMarked;
