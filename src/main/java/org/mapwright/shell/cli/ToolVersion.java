package org.mapwright.shell.cli;

import java.util.Optional;

/** Which Mapwright this is. */
final class ToolVersion {

    private ToolVersion() {}

    /** The version of the jar, or "unreleased" where classes run without one. */
    static String get() {
        return Optional.ofNullable(ToolVersion.class.getPackage().getImplementationVersion())
                .orElse("unreleased");
    }
}
