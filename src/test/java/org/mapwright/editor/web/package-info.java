@NullMarked
package org.mapwright.editor.web;

import org.jspecify.annotations.NullMarked;
