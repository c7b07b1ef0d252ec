/** The question catalogue of participatory systems mapping: a start, a part of the drawing, a sentence. */
@NamedInterface("questions")
@NullMarked
package org.mapwright.analysis.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
