package org.mapwright.shell.cli;

/** How a simulation is written. */
enum SimulationFormat {
    /** All figures, for programs. */
    JSON,
    /** What a person reads. */
    TEXT;

    String of(SimulatedFile simulated) {
        return switch (this) {
            case JSON -> new SimulationJson(simulated).text();
            case TEXT -> new SimulationText(simulated).text();
        };
    }
}
