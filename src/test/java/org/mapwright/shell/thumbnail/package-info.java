@NullMarked
package org.mapwright.shell.thumbnail;

import org.jspecify.annotations.NullMarked;
