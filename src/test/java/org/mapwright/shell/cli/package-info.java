/** Commands as a researcher types them. */
@NullMarked
package org.mapwright.shell.cli;

import org.jspecify.annotations.NullMarked;
