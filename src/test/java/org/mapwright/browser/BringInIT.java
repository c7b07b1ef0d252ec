package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mapwright.browser.SharedDesks.Desks;

/** A map that a group drew elsewhere comes in, is looked at, and shows where one could push. */
@ExtendWith(SharedDesks.class)
class BringInIT {

    /** Illustrative: a loop of three without any sign, a link drawn twice, a link from a factor to itself. */
    private static final String LINKS = """
            from,to
            Waiting times,Trust in services
            Trust in services,Asking for help
            Asking for help,Waiting times
            Waiting times,Trust in services
            Stress,Stress
            """;

    /** Illustrative: two loops that share nothing. */
    private static final String TWO_LOOPS = """
            from,to
            Noise,Poor sleep
            Poor sleep,Noise
            Rent,Overtime
            Overtime,Time at home
            Time at home,Rent
            """;

    private static final String BRING_IN = "Bring in as a new map";

    private final Desks desks;

    @TempDir
    private Path folder;

    BringInIT(Desks desks) {
        this.desks = desks;
    }

    private Desk choosing(String name, String content) throws IOException {
        Desk desk = desks.desk().goTo("import");
        desk.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(Files.writeString(folder.resolve(name), content));
        return desk;
    }

    private static void opensLoops(Desk desk) {
        desk.presses(BRING_IN).onMap().follows("Where could we push?").follows("Loops");
    }

    @Test
    void aTableOfLinksComesInAsOneStepAfterAPreview() throws IOException {
        Desk desk = choosing("group.csv", LINKS);
        Page page = desk.page();
        assertThat(page.locator(".mw-loss")).containsText("drawn more than once");
        assertThat(page.locator(".mw-loss")).containsText("itself");

        desk.presses(BRING_IN).onMap().sees(4, 3);
    }

    @Test
    void aQuestionToAskFirstLeavesTheLoopsItIsAbout() throws IOException {
        Desk desk = choosing("two-loops.csv", TWO_LOOPS);
        Page page = desk.page();
        opensLoops(desk);
        assertThat(page.locator(".mw-loop")).hasCount(2);

        page.locator(".mw-ask")
                .filter(new Locator.FilterOptions().setHasText("Noise"))
                .first()
                .click();
        assertThat(page.locator(".mw-loop")).hasCount(1);
        assertThat(page.locator(".mw-loop")).containsText("Noise");

        desk.presses("All loops");
        assertThat(page.locator(".mw-loop")).hasCount(2);
    }

    @Test
    void aMapWithoutSignsSaysSoAndWhatToAskFirst() throws IOException {
        Desk desk = choosing("unsigned.csv", LINKS);
        Page page = desk.page();
        opensLoops(desk);

        assertThat(page.locator(".mw-workspace")).containsText("None of the 3 links says yet");
        assertThat(page.locator(".mw-workspace")).containsText("Ask the group first");
    }

    @Test
    void aFileThatCannotBeReadGetsOneSentence() throws IOException {
        Desk desk = choosing("evil.graphml", "<?xml version=\"1.0\"?><!DOCTYPE graphml [<!ENTITY x \"y\">]><graphml/>");

        assertThat(desk.page().locator(".mw-note.warn")).containsText(Pattern.compile("DOCTYPE"));
    }
}
