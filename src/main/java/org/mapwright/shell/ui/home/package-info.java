/** The home page: where one was, and all maps by place. */
@NullMarked
package org.mapwright.shell.ui.home;

import org.jspecify.annotations.NullMarked;
