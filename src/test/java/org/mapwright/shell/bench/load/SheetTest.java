package org.mapwright.shell.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reckoning that could not tell two drawings apart would find nobody astray. */
class SheetTest {

    @Test
    void theOrderInWhichThingsCameDoesNotMatter() {
        assertThat(sheet("a", "b").shows(sheet("b", "a"))).isTrue();
    }

    @Test
    void aPartMissingOrMoreOrOtherIsSeen() {
        assertThat(sheet("a", "b").shows(sheet("a"))).isFalse();
        assertThat(sheet("a").shows(sheet("a", "b"))).isFalse();
        Sheet moved = sheet("a");
        moved.take(json("{'title': 'A map', 'focal': null, 'factors': [{'id': 'a', 'x': 2.0}], 'links': [],"
                + " 'factorsGone': [], 'linksGone': []}"));
        assertThat(moved.shows(sheet("a"))).isFalse();
    }

    @Test
    void whatWentIsGone() {
        Sheet sheet = sheet("a", "b");
        sheet.take(json("{'title': 'A map', 'focal': null, 'factors': [], 'links': [], 'factorsGone': ['b'],"
                + " 'linksGone': []}"));
        assertThat(sheet.shows(sheet("a"))).isTrue();
    }

    private static Sheet sheet(String... ids) {
        StringBuilder factors = new StringBuilder();
        for (String id : ids) {
            factors.append(factors.isEmpty() ? "" : ",").append("{'id': '" + id + "', 'x': 1.0}");
        }
        return new Sheet(json("{'title': 'A map', 'focal': null, 'factors': [" + factors + "], 'links': []}"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
