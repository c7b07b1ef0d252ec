/** The map screen: canvas, sentence builder, panels and the way in for maps drawn elsewhere. */
@NullMarked
package org.mapwright.editor;

import org.jspecify.annotations.NullMarked;
