/** The frame around every page: rail, top bar, banner, pages for what went wrong. */
@NullMarked
package org.mapwright.shell.ui;

import org.jspecify.annotations.NullMarked;
