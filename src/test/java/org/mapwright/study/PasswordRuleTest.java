package org.mapwright.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.study.PasswordRule.Fault;

final class PasswordRuleTest {

    private static final SignInName NAME = new SignInName("ana.silva");

    @ParameterizedTest
    @CsvSource({
        "elevensigns, TOO_SHORT",
        "aaaaaaaaaaaaaa, TOO_COMMON",
        "Password-1234, TOO_COMMON",
        "12345678901234, TOO_COMMON",
        "qwertyuiopasdf, TOO_COMMON",
        "Letmein Letmein, TOO_COMMON",
        "ana.silva 1234, LIKE_THE_NAME",
        "AnaSilva2026!, LIKE_THE_NAME"
    })
    void whatAnybodyWouldTryFirstIsRefused(String password, Fault fault) {
        assertThat(PasswordRule.fault(password, NAME)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"twelve signs", "brown heron over the clyde", "żółta łódź na rzece", "anaemia of silvan foxes"})
    void aLongOneIsTakenWhateverSignsItHas(String password) {
        assertThat(PasswordRule.fault(password, NAME)).isEmpty();
    }

    @Test
    void moreThanBcryptReadsIsRefused() {
        String words = "heron otter wren ".repeat(4);

        assertThat(PasswordRule.fault(words + "abcd", NAME)).isEmpty();
        assertThat(PasswordRule.fault(words + "abcde", NAME)).contains(Fault.TOO_LONG);
    }

    @Test
    void aSignOutsideOfAsciiCountsOnce() {
        assertThat(PasswordRule.fault("łłłłóóżż🦦🦦🦦", NAME)).contains(Fault.TOO_SHORT);
    }
}
