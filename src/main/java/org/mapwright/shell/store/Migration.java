package org.mapwright.shell.store;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapwright.value.Sha256;

/**
 * One step of the store's schema.
 *
 * @param version in [1, 999]; steps are applied in this order
 * @param name what the step is about, as its file is called
 * @param sha256 of the file's text, in hexadecimal; line ends count as one character
 * @param statements in the order of the file; each may run twice without harm
 */
record Migration(int version, String name, String sha256, List<String> statements) {

    private static final Pattern FILE_NAME = Pattern.compile("V(\\d{3})__([a-z0-9_]+)\\.cypher");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";[ \\t]*(?:\\n|$)");

    Migration {
        statements = List.copyOf(statements);
    }

    /**
     * Reads a migration file: statements end with a semicolon at the end of a line, comments have lines of their own.
     *
     * @throws org.mapwright.shell.CannotStart when the file is not named like {@code V001__name.cypher}
     */
    static Migration read(String fileName, String text) {
        Matcher parts = FILE_NAME.matcher(fileName);
        if (!parts.matches()) {
            throw StoreText.refusal("migration.name", fileName);
        }
        String unified = text.replace("\r\n", "\n");
        List<String> statements = Arrays.stream(
                        END_OF_STATEMENT.split(COMMENT.matcher(unified).replaceAll("")))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
        return new Migration(Integer.parseInt(parts.group(1)), parts.group(2), Sha256.of(unified), statements);
    }

    /** How people call it: {@code V001__name}. */
    String title() {
        return "V%03d__%s".formatted(version, name);
    }
}
