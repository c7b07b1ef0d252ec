@NullMarked
package org.mapwright.shell.signin;

import org.jspecify.annotations.NullMarked;
