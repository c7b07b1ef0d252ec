package org.mapwright.report;

import java.util.Optional;

/** Which Mapwright this is. */
public final class ToolVersion {

    private ToolVersion() {}

    /** The version of the jar, or "unreleased" where classes run without one. */
    public static String get() {
        return Optional.ofNullable(ToolVersion.class.getPackage().getImplementationVersion())
                .orElse("unreleased");
    }
}
