/** The command line: a light start for the analysis commands, Spring only for {@code run}. */
@NullMarked
package org.mapwright.shell.cli;

import org.jspecify.annotations.NullMarked;
