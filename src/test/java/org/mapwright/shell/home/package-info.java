@NullMarked
package org.mapwright.shell.home;

import org.jspecify.annotations.NullMarked;
