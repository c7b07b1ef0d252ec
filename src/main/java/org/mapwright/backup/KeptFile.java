package org.mapwright.backup;

/**
 * A file of a backup.
 *
 * @param name its path in the backup, with {@code /}
 * @param sha256 of its bytes, hexadecimal
 */
public record KeptFile(String name, long lines, long bytes, String sha256) {}
