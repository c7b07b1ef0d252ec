package org.mapwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {

    @Test
    void thePageQuotesEveryRuleThatATestHolds() throws IOException {
        String page = Files.readString(Path.of("docs", "architecture.md"));

        assertThat(page).contains(Rules.all().keySet());
    }
}
