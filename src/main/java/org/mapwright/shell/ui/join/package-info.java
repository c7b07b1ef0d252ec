/** Where links that work once lead: joining a study, choosing another password. */
@NullMarked
package org.mapwright.shell.ui.join;

import org.jspecify.annotations.NullMarked;
