@NullMarked
package org.mapwright.ui;

import org.jspecify.annotations.NullMarked;
