package org.mapwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapwright.testing.TextMap.map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapContentTest {

    private static final String TEXT = "a -+> b [3,2]; b -?> c ~";

    @Test
    void theCanonicalFormIsOneSortedLineForEachPart() {
        assertThat(MapContent.canonical(map("b -?> A; A -+> b [3,1] ~"))).isEqualTo("""
                        mapwright content 1
                        factor\ta\tA
                        factor\tb\tb
                        link\ta\tb\tPOSITIVE\t1.0\tGUESS\tSHORT
                        link\tb\ta\tUNCERTAIN\t0.6666666666666666\tFAIRLY_SURE\tNONE
                        """);
    }

    @Test
    void orderDoesNotCount() {
        assertThat(MapContent.sha256(map("b -?> c ~; a -+> b [3,2]"))).isEqualTo(MapContent.sha256(map(TEXT)));
    }

    @Test
    void aClaimThatLeavesTheReadingAsItIsDoesNotCount() {
        assertThat(MapContent.sha256(map(TEXT + "; a -+> b [3,2]"))).isEqualTo(MapContent.sha256(map(TEXT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A -+> b [3,2]; b -?> c ~",
                "a --> b [3,2]; b -?> c ~",
                "a -+> b [2,2]; b -?> c ~",
                "a -+> b [3,1]; b -?> c ~",
                "a -+> b [3,2]; b -?> c",
                "a -+> b [3,2]; b -?> c ~; d",
                "a -+> b [3,2]; c -?> b ~"
            })
    void whatAnAnalysisDependsOnCounts(String other) {
        assertThat(MapContent.sha256(map(other))).isNotEqualTo(MapContent.sha256(map(TEXT)));
    }
}
