/**
 * Backup and restore: what the features keep, taken out line by line and put back the same. A feature says what it keeps
 * by a {@link org.mapwright.backup.Keeps} in its store.
 */
@NullMarked
package org.mapwright.backup;

import org.jspecify.annotations.NullMarked;
