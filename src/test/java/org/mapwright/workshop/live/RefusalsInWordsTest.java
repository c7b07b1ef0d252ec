package org.mapwright.workshop.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapwright.value.Words;
import org.mapwright.workshop.WorkshopReason;

/** Whoever is refused something is told why, in one sentence. */
class RefusalsInWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonIsASentence(WorkshopReason reason) {
        assertThat(Words.of("workshoplive").say("refused.", reason)).endsWith(".");
    }
}
