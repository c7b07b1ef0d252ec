/** Who is signed in where, how often a password may be tried, and what people do with their own sign-in. */
@NullMarked
package org.mapwright.shell.signin;

import org.jspecify.annotations.NullMarked;
