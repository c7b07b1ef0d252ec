package org.mapwright.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @ParameterizedTest
    @ValueSource(strings = {"parental stress", "PARENTAL  Stress", "Parental\u00a0stress", "Parental \u202fstress"})
    void capitalsAndWhiteSpaceDoNotCountWhenTwoAreCompared(String label) {
        assertThat(new Label(label).plain()).isEqualTo("parental stress");
    }
}
