package org.mapwright.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DataFolderTest {

    private static final Path HOME = Path.of("/home/ana");

    @Test
    void linuxKeepsDataWhereThePersonSaysSo() {
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "/data/ana"), "Linux", HOME)
                        .root())
                .isEqualTo(Path.of("/data/ana/mapwright"));
    }

    @Test
    void linuxKeepsDataUnderTheHomeFolderOtherwise() {
        assertThat(DataFolder.standard(Map.of(), "Linux", HOME).root())
                .isEqualTo(Path.of("/home/ana/.local/share/mapwright"));
    }

    @Test
    void aDataHomeThatIsNotAbsoluteIsPassedOver() {
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME)
                        .root())
                .isEqualTo(Path.of("/home/ana/.local/share/mapwright"));
    }

    @Test
    void macOsHasAFolderForIt() {
        assertThat(DataFolder.standard(Map.of("XDG_DATA_HOME", "/data/ana"), "Mac OS X", HOME)
                        .root())
                .isEqualTo(Path.of("/home/ana/Library/Application Support/Mapwright"));
    }
}
