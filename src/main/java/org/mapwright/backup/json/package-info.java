/** How a backup is written in files: records as JSON, a sealed line each, in a folder or a zip file. */
@NullMarked
package org.mapwright.backup.json;

import org.jspecify.annotations.NullMarked;
