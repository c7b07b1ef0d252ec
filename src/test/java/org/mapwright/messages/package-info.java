@NullMarked
package org.mapwright.messages;

import org.jspecify.annotations.NullMarked;
