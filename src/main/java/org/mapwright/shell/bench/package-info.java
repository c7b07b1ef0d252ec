/** Maps with a long past, on a store of their own, to measure the running application with. */
@NullMarked
package org.mapwright.shell.bench;

import org.jspecify.annotations.NullMarked;
