@NullMarked
package org.mapwright.shell.founding;

import org.jspecify.annotations.NullMarked;
