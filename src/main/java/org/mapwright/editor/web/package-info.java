/** What the map screen's scripts ask the server for, beside the live channel. */
@NullMarked
package org.mapwright.editor.web;

import org.jspecify.annotations.NullMarked;
