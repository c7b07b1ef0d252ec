package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.mapwright.browser.SharedDesks.Desks;

/**
 * What the screens of the guide show beside what a fresh start brings: a second person, an archived map, a second study
 * without maps, an invitation, a link to a new password, files to bring in.
 *
 * @param map path of the map that the guide is about
 * @param study path of its study
 * @param emptyStudy path of the study without maps
 * @param invitation path of an invitation nobody used
 * @param newPassword path of a link to a new password
 * @param table a table of links with losses
 * @param styled a PRSM file, which asks about its lines
 */
record Furnished(
        String map, String study, String emptyStudy, String invitation, String newPassword, Path table, Path styled) {

    /** Illustrative. */
    private static final String LINKS = """
            from,to,sign
            Waiting times,Trust in services,-
            Trust in services,Asking for help early,+
            Asking for help early,Waiting times,+
            Stress,Stress,+
            Waiting times,Trust in services,
            """;

    private static final Path STYLED = Path.of("src/test/resources/exchange/sleep.prsm");
    private static final String STUDY = "study/demo";

    static Furnished of(Desks desks) {
        Neighbour.at(desks, "otter").page().context().close();
        Desk desk = desks.desk();
        Page page = desk.page();
        archivesACopy(desk);
        String emptyStudy = startsAStudy(desk.goTo("studies"));
        desk.goTo(STUDY + "/people").presses("Invite somebody").presses("Make the link");
        String invitation = handedOver(page);
        desk.goTo(STUDY + "/people").presses("More about otter").presses("Let her choose a new password");
        String newPassword = handedOver(page);
        desk.goTo(STUDY);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Go on with this map")))
                .click();
        desk.onMap();
        String map = path(page);
        page.context().close();
        return new Furnished(map, STUDY, emptyStudy, invitation, newPassword, table(desks.data()), STYLED);
    }

    private static void archivesACopy(Desk desk) {
        Page page = desk.page();
        page.locator(".mw-map-card-menu button").first().click();
        desk.presses("Duplicate").onMap().goTo(STUDY);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^More about Copy of")))
                .click();
        desk.presses("Put into the archive").hears("Archive: 1 map");
    }

    private static String startsAStudy(Desk desk) {
        Page page = desk.page();
        desk.presses("Start a study");
        page.getByLabel("What is the study called?").fill("Family support, second round");
        page.getByLabel("What will you be called there?").fill("heron");
        page.locator("vaadin-dialog .primary, vaadin-dialog-overlay .primary").click();
        page.locator(".mw-empty").waitFor();
        return path(page);
    }

    private static String handedOver(Page page) {
        Locator field = page.locator(".mw-handed-over input");
        assertThat(field).hasValue(Pattern.compile("^http"));
        return URI.create(field.inputValue()).getPath().substring(1);
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath().substring(1);
    }

    private static Path table(Path folder) {
        try {
            return Files.writeString(folder.resolve("group.csv"), LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
