package org.mapwright.shell.bench;

import java.util.List;

/**
 * A run of the benchmark.
 *
 * @param libraries that stood beside Mapwright, each with its version
 */
public record Speed(Machine machine, List<String> libraries, int rounds, List<Row> rows) {

    public Speed {
        libraries = List.copyOf(libraries);
        rows = List.copyOf(rows);
    }
}
