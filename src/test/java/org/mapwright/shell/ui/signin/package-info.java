@NullMarked
package org.mapwright.shell.ui.signin;

import org.jspecify.annotations.NullMarked;
