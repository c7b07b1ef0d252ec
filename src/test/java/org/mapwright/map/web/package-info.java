@NullMarked
package org.mapwright.map.web;

import org.jspecify.annotations.NullMarked;
