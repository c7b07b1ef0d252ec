package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.browser.SharedDesks.Desks;
import org.mapwright.exchange.Imported;
import org.mapwright.exchange.MapFile;
import org.mapwright.exchange.MapFiles;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/** A map drawn with another program comes in, and goes out again as files that hold what was drawn. */
@ExtendWith(SharedDesks.class)
class TakeAlongIT {

    private static final Path DRAWN = Path.of("src/test/resources/exchange");

    /** Illustrative. */
    private static final String MODEL_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <mentalmodeler>
              <info><name>Homes and sleep (illustrative)</name><author>Heron</author></info>
              <concepts>
                <concept><id>d</id><name>Damp homes</name><x>40</x><y>30</y>
                  <relationships>
                    <relationship><id>s</id><name>Sleep</name><influence>-0.7</influence></relationship>
                  </relationships></concept>
                <concept><id>s</id><name>Sleep</name><x>340</x><y>30</y>
                  <relationships>
                    <relationship><id>p</id><name>Patience</name><influence>0.5</influence></relationship>
                  </relationships></concept>
                <concept><id>p</id><name>Patience</name><x>640</x><y>30</y></concept>
              </concepts>
            </mentalmodeler>
            """;

    /** Illustrative; the same map. */
    private static final String MODEL_JSON = """
            {"info": {"name": "Homes and sleep (illustrative)"}, "concepts": [
              {"id": "d", "name": "Damp homes", "x": 40, "y": 30, "relationships": [
                {"id": "s", "name": "Sleep", "influence": "-0.7"}]},
              {"id": "s", "name": "Sleep", "x": 340, "y": 30, "relationships": [
                {"id": "p", "name": "Patience", "influence": "0.5"}]},
              {"id": "p", "name": "Patience", "x": 640, "y": 30, "relationships": []}]}
            """;

    private static final Set<String> MODEL = Set.of("Damp homes - Sleep", "Sleep + Patience");

    private final Desk desk;
    private final Page page;

    @TempDir
    private Path folder;

    TakeAlongIT(Desks desks) {
        desk = desks.desk();
        page = desk.page();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sleep.prsm", "sleep-packed.prsm"})
    void linesOfPrsmAreConfirmedBySentencesAndComeBackAsTheyWereMeant(String drawing) throws IOException {
        chooses(DRAWN.resolve(drawing));
        Locator styles = page.locator(".mw-styles");
        assertThat(styles).containsText("When Debt rises, Parental stress");
        styles.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName("When Debt rises, does Parental stress rise or fall?"))
                .getByText("rises", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(styles).containsText("Debt rises, Parental stress rises");
        comesIn();
        desk.draws("d => d.links.some(l => l.polarity === 'POSITIVE'"
                + " && d.factors.find(f => f.id === l.cause).label === 'Debt')");

        Set<String> said = sentences(read(takes("PRSM (PRSM)")));
        assertThat(said)
                .contains(
                        "Debt + Parental stress", "Parental stress - Sleep at home", "Kinship support + Sleep at home");
        assertThat(sentences(read(takes("Mental Modeler (MMP)"))))
                .contains("Debt + Parental stress", "Parental stress - Sleep at home");
    }

    @ParameterizedTest
    @ValueSource(strings = {MODEL_XML, MODEL_JSON})
    void aModelOfMentalModelerComesInAndGoesOutInEveryKind(String model) throws IOException {
        chooses(Files.writeString(folder.resolve("homes.mmp"), model));
        comesIn();
        desk.sees(3, 2);

        for (String kind : List.of("Excel workbook (XLSX)", "PRSM (PRSM)", "Mental Modeler (MMP)")) {
            assertThat(sentences(read(takes(kind)))).as(kind).isEqualTo(MODEL);
        }
    }

    @ParameterizedTest
    @CsvSource({"A3, 842, 1191", "A0, 2384, 3370"})
    void aPosterHasItsSizeAndItsWordsAsText(String size, int shorter, int longer) throws IOException {
        desk.makesMap("On the wall").says("Damp homes", "Sleep").onMap();

        try (PDDocument poster = Loader.loadPDF(Files.readAllBytes(takes("Poster, " + size + " (PDF)")))) {
            PDRectangle sheet = poster.getPage(0).getMediaBox();
            assertThat(Math.round(Math.min(sheet.getWidth(), sheet.getHeight())))
                    .isEqualTo(shorter);
            assertThat(Math.round(Math.max(sheet.getWidth(), sheet.getHeight())))
                    .isEqualTo(longer);
            assertThat(new PDFTextStripper().getText(poster))
                    .contains("On the wall", "Damp homes", "Sleep", "more leads to more", "2 factors and 1 link");
        }
    }

    @Test
    void aFileWaitsForTheChangesThatAreOnTheirWay() throws IOException {
        AtomicBoolean slow = new AtomicBoolean();
        List<Runnable> underWay = new ArrayList<>();
        page.routeWebSocket(Pattern.compile(".*/live.*"), socket -> {
            WebSocketRoute server = socket.connectToServer();
            socket.onMessage(frame -> {
                if (slow.get()) {
                    underWay.add(() -> server.send(frame.text()));
                } else {
                    server.send(frame.text());
                }
            });
        });
        desk.makesMap("On a slow line").says("Damp homes", "Sleep").settles();

        slow.set(true);
        desk.says("Sleep", "Patience");
        Download download = page.waitForDownload(() -> {
            choosesFile("Excel workbook (XLSX)");
            slow.set(false);
            underWay.forEach(Runnable::run);
        });

        assertThat(sentences(read(saved(download))))
                .containsExactlyInAnyOrder("Damp homes + Sleep", "Sleep + Patience");
    }

    @Test
    void theMenuWorksByKeysToo() throws IOException {
        desk.makesMap("Taken by keys").says("Damp homes", "Sleep").onMap();
        Keys keys = new Keys(page);
        Download download = page.waitForDownload(() -> {
            keys.tabTo("Take it along").press("Enter");
            keys.tabTo("Excel workbook (XLSX)").press("Enter");
        });

        assertThat(sentences(read(saved(download)))).containsExactly("Damp homes + Sleep");
    }

    private void chooses(Path file) {
        desk.goTo("import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private void comesIn() {
        desk.presses("Bring in as a new map").onMap();
    }

    /** Takes the map along by a row of the menu; where the file lies then. */
    private Path takes(String kind) {
        return saved(page.waitForDownload(() -> choosesFile(kind)));
    }

    private void choosesFile(String kind) {
        page.getByText("Take it along").click();
        page.locator(".mw-menu")
                .getByText(kind, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private Path saved(Download download) {
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static SystemMap read(Path file) throws IOException {
        MapFile bytes = new MapFile(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(MapFiles.read(bytes)).isInstanceOf(Imported.class);
        return ((Imported) MapFiles.read(bytes)).toMap();
    }

    /** The links of a map as "cause sign effect". */
    private static Set<String> sentences(SystemMap map) {
        Map<FactorId, String> labels = map.factors().values().stream()
                .collect(Collectors.toMap(
                        factor -> factor.id(), factor -> factor.label().value()));
        return map.links().values().stream()
                .map(link -> labels.get(link.cause())
                        + sign(link.reading().polarity().name())
                        + labels.get(link.effect()))
                .collect(Collectors.toSet());
    }

    private static String sign(String polarity) {
        return switch (polarity) {
            case "POSITIVE" -> " + ";
            case "NEGATIVE" -> " - ";
            default -> " ? ";
        };
    }
}
