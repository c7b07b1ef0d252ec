/** How a person likes Mapwright, and her own sign-in. */
@NullMarked
package org.mapwright.shell.ui.settings;

import org.jspecify.annotations.NullMarked;
