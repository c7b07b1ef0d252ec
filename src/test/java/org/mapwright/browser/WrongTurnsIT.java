package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.browser.SharedDesks.Desks;

/** What goes wrong is said in a sentence, and there is a way on. */
@ExtendWith(SharedDesks.class)
class WrongTurnsIT {

    private static final int TRIES = 8;

    private final Desks desks;

    WrongTurnsIT(Desks desks) {
        this.desks = desks;
    }

    @Test
    void aWrongPasswordIsSaidAndTooManyMakeTheNameWait() {
        Desk stranger = new Desk(desks.chromium().window(1440, 900), desks.app().address());
        for (int i = 0; i < TRIES; i++) {
            stranger.tries("no-such-curlew", "a wrong password " + i)
                    .hears("This name and password do not go together. Please look at both again.");
        }
        stranger.tries("no-such-curlew", "one more wrong password").hears("Too many wrong passwords were tried.");

        stranger.signIn(desks.password());
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, There is no page at this address",
        "map/m-nowhere, not yours to see",
        "study/nowhere, not yours to see"
    })
    void anUnknownAddressLeadsBackToTheMaps(String path, String sentence) {
        Desk desk = desks.desk().goTo(path).hears(sentence);
        desk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To the maps"))
                .click();
        assertThat(heading(desk, "Maps")).isVisible();
    }

    @Test
    void aMapOfAnotherStudyIsNotShownByAnyName() {
        String foreign = StoreOf.foreignMap(desks.data().resolve("data"));
        Desk desk = desks.desk().goTo("map/" + foreign).hears("not yours to see");
        assertThat(desk.page().locator("main")).not().containsText("Of another study");
        desk.goTo("");
        assertThat(heading(desk, "Maps")).isVisible();
        assertThat(desk.page().locator("main")).not().containsText("Of another study");
    }

    @ParameterizedTest
    @CsvSource({
        "broken.prsm, '{\"nodes\": [', broken.prsm",
        "broken.mmp, '<mentalmodeler><concepts>', broken.mmp",
        "broken.xlsx, 'PK no workbook', broken.xlsx",
        "broken.json, '{\"factors\": 7}', broken.json",
        "empty.csv, '', empty.csv"
    })
    void aBrokenFileIsNamedInASentenceAndAnotherCanBeChosen(
            String name, String content, String said, @TempDir Path folder) throws IOException {
        Desk desk = desks.desk().goTo("import");
        Locator file = desk.page().locator("vaadin-upload input[type=file]");
        file.setInputFiles(Files.writeString(folder.resolve(name), content));
        assertThat(desk.page().locator(".mw-note.warn")).containsText("We could not read this file.");
        assertThat(desk.page().locator(".mw-note.warn")).containsText(said);
        assertThat(desk.page().locator("main")).not().containsText("Exception");

        desk.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(Files.writeString(folder.resolve("whole.csv"), "from,to\nNoise,Sleep\n"));
        assertThat(desk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring in as a new map")))
                .isVisible();
    }

    private static Locator heading(Desk desk, String words) {
        return desk.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
