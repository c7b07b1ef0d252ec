package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The inspection of screens names what was planted for it, and nothing on a page that is sound. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionIT {

    private static final String SOUND = """
            <!doctype html><html lang="en"><title>Sound</title>
            <style>body { font: 16px sans-serif; margin: 0 } button, a { min-height: 44px; min-width: 44px }</style>
            <main><h1>Sound</h1><p>Words, and <a href="#x">a link among them</a>.</p>PLANTED</main></html>
            """;

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sideways | <div style="width: 700px">Wide</div>
            sideways | <div style="width: 100px; overflow: auto"><div style="width: 300px">Wide</div></div>
            small    | <p style="font-size: 12px">Small</p>
            small    | <svg width="90" height="30" viewBox="0 0 180 60"><text y="20" font-size="16">Small</text></svg>
            small    | <input aria-label="Small" style="font-size: 12px; height: 44px">
            cut      | <p style="width: 60px; overflow: hidden; white-space: nowrap">Words that end early</p>
            cut      | <p style="height: 20px; overflow: hidden; width: 60px">Words on many lines</p>
            cut      | <input aria-label="A" placeholder="A hint that ends early" style="width: 60px; height: 44px">
            overlap  | <p>First words</p><p style="margin-top: -30px">Other words</p>
            covered  | <button>Go</button><div style="position: fixed; inset: 0">.</div>
            lost     | <div style="width: 50px; overflow: hidden"><button style="margin-left: 90px">Go</button></div>
            target   | <button style="min-height: 0; height: 20px">Go</button><button style="min-height: 0">On</button>
            """)
    void whatDoesNotFitIsNamed(String rule, String planted) {
        assertThat(misfits(planted, 44)).anyMatch(fault -> fault.startsWith(rule + ":"));
        assertThat(misfits(inShadow(planted), 44)).anyMatch(fault -> fault.startsWith(rule + ":"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p title='Words that end early' style='width: 60px; overflow: hidden; text-overflow: ellipsis;"
                        + " white-space: nowrap'>Words that end early</p>",
                "<div style='height: 40px; overflow-y: auto'><p>One</p><button>Scrolled to</button><p>Three</p></div>",
                "<button>Go</button><div role='menu' style='position: fixed; inset: 0'>Opened over it</div>",
                "<span style='position: absolute; clip-path: inset(50%); font-size: 9px'>Heard only</span>",
                "<label style='display: flex; height: 44px'><input type='checkbox'>Tick</label>"
            })
    void whatFitsIsLeftAlone(String planted) {
        assertThat(misfits(planted, 44)).isEmpty();
    }

    @Test
    void aSmallTargetWithRoomAroundItIsEnoughForAMouse() {
        String small = "<button style='min-height: 0; height: 18px; display: block; margin: 20px'>Go</button>";
        assertThat(misfits(small, 24)).isEmpty();
        assertThat(misfits(small, 44)).anyMatch(fault -> fault.startsWith("target:"));
        assertThat(misfits(small.replace("20px", "0") + small.replace("20px", "0"), 24))
                .anyMatch(fault -> fault.startsWith("target:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<button></button>", "<p style='color: #bbb; background: #fff'>Pale</p>"})
    void whatKeepsPeopleOutIsNamed(String planted) {
        assertThat(Inspection.barriers(showing(planted))).isNotEmpty();
        assertThat(Inspection.barriers(showing(inShadow(planted)))).isNotEmpty();
        assertThat(Inspection.barriers(showing(""))).isEmpty();
    }

    @Test
    void whatIsPaleIsNamed() {
        assertThat(Inspection.pale(showing("<p style='color: #bbb; background: #fff'>Pale</p>")))
                .hasSize(1);
        assertThat(Inspection.pale(showing("<button></button>"))).isEmpty();
    }

    private List<String> misfits(String planted, int target) {
        return Inspection.misfits(showing(planted), target);
    }

    private Page showing(String planted) {
        Page page = chromium.window(600, 400);
        page.setContent(SOUND.replace("PLANTED", planted));
        return page;
    }

    private static String inShadow(String planted) {
        return "<div><template shadowrootmode='open'><style>button { min-height: 44px; min-width: 44px }</style>"
                + planted + "</template></div>";
    }
}
