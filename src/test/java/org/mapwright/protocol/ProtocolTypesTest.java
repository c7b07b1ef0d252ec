package org.mapwright.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mapwright.live.ClientFrame;
import org.mapwright.live.ServerFrame;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawingPatch;
import org.mapwright.map.LastChanges;
import org.mapwright.map.MapCommand;
import org.mapwright.map.web.BroughtBackAnswer;
import org.mapwright.map.web.ChangesAnswer;
import org.mapwright.map.web.CopiedAnswer;
import org.mapwright.map.web.MomentAnswer;
import org.mapwright.map.web.PastAnswer;

/**
 * The browser's types are made from the server's records. When they differ, this fails and the new file is one command
 * away: {@code mvn test -Dtest=ProtocolTypesTest -Dprotocol.write=true}.
 */
class ProtocolTypesTest {

    private static final Path FILE = Path.of("frontend", "src", "protocol.ts");

    @Test
    void theBrowsersTypesAreThoseOfTheRecords() throws IOException {
        String types = "// Made from the server's records by ProtocolTypesTest; change those, not this.\n"
                + new TypeScript()
                        .types(Drawing.class, DrawingPatch.class)
                        .types(PastAnswer.class, MomentAnswer.class, ChangesAnswer.class)
                        .types(LastChanges.class, BroughtBackAnswer.class, CopiedAnswer.class)
                        .union(MapCommand.class, Class::getSimpleName)
                        .without(MapCommand.BringIn.class, MapCommand.JoinDrawing.class, MapCommand.BringBack.class)
                        .with(MapCommand.class, "{ type: 'Undo' }")
                        .with(MapCommand.class, "{ type: 'Redo' }")
                        .union(ClientFrame.class, ProtocolTypesTest::frame)
                        .carrying(ClientFrame.class, "v: 1")
                        .raw("Op.body", "MapCommand")
                        .union(ServerFrame.class, ProtocolTypesTest::frame)
                        .carrying(ServerFrame.class, "v: 1")
                        .raw("Welcome.snapshot", "Drawing | null")
                        .raw("AppliedOp.patch", "DrawingPatch")
                        .write();

        if (Boolean.getBoolean("protocol.write")) {
            Files.writeString(FILE, types);
        }
        assertThat(Files.readString(FILE)).isEqualTo(types);
    }

    private static String frame(Class<?> record) {
        return record.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
