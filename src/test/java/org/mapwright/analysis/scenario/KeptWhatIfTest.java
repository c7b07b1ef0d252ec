package org.mapwright.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapwright.testing.TextMap.factor;
import static org.mapwright.testing.TextMap.map;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mapwright.analysis.MapContent;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.analysis.scenario.KeptWhatIf.HeldFactor;
import org.mapwright.analysis.scenario.KeptWhatIf.Keeper;
import org.mapwright.map.Label;
import org.mapwright.map.SystemMap;
import org.mapwright.study.Group;
import org.mapwright.study.Member;
import org.mapwright.study.MemberId;
import org.mapwright.study.Pseudonym;
import org.mapwright.study.Role;
import org.mapwright.study.StudyId;

class KeptWhatIfTest {

    private static final SystemMap DRAWN = map("debt -+> stress; stress --> sleep");
    private static final KeptWhatIf KEPT = kept(List.of(held("debt"), held("sleep")));

    @Test
    void isInTheHandsOfWhoKeptItAndOfWhoSpeaksForTheGroup() {
        assertThat(KEPT.isInTheHandsOf(member("heron", Role.PARTICIPANT))).isTrue();
        assertThat(KEPT.isInTheHandsOf(member("otter", Role.FACILITATOR))).isTrue();
        assertThat(KEPT.isInTheHandsOf(member("otter", Role.PARTICIPANT))).isFalse();
        assertThat(KEPT.isInTheHandsOf(member("otter", Role.RESEARCHER))).isFalse();
    }

    @Test
    void saysWhichFactorsAreGone() {
        assertThat(KEPT.goneFrom(DRAWN)).isEmpty();
        assertThat(KEPT.goneFrom(map("debt -+> stress"))).containsExactly(held("sleep"));
        assertThat(KEPT.goneFrom(map("bus"))).containsExactly(held("debt"), held("sleep"));
    }

    @Test
    void isOfAMapThatSaysTheSame() {
        assertThat(KEPT.isOf(DRAWN)).isTrue();
        assertThat(KEPT.isOf(map("stress --> sleep; debt -+> stress"))).isTrue();
        assertThat(KEPT.isOf(map("debt --> stress; stress --> sleep"))).isFalse();
    }

    @Test
    void setsOneToFiveFactors() {
        List<HeldFactor> six =
                IntStream.range(0, 6).mapToObj(i -> held("f" + i)).toList();

        assertThat(kept(six.subList(0, 5)).held()).hasSize(5);
        assertThatThrownBy(() -> kept(six)).hasMessageContaining("1 to 5 factors: 6");
        assertThatThrownBy(() -> kept(List.of())).hasMessageContaining("1 to 5 factors: 0");
    }

    @Test
    void namesAreOneLineAndCapitalsDoNotTellThemApart() {
        assertThat(new WhatIfName("  Less \n debt ").value()).isEqualTo("Less debt");
        assertThat(new WhatIfName("LESS Debt").plain()).isEqualTo(new WhatIfName("less debt").plain());
        assertThatThrownBy(() -> new WhatIfName("x".repeat(61))).hasMessageContaining("1 to 60 characters");
    }

    private static HeldFactor held(String label) {
        return new HeldFactor(factor(label), new Label(label), Push.LESS);
    }

    private static KeptWhatIf kept(List<HeldFactor> held) {
        return new KeptWhatIf(
                new KeptWhatIfId("k"),
                new WhatIfName("Less debt"),
                held,
                FcmParameters.DEFAULT,
                7,
                MapContent.sha256(DRAWN),
                new Keeper(new MemberId("heron"), new Pseudonym("Heron")),
                Instant.parse("2026-04-01T12:00:00Z"));
    }

    private static Member member(String id, Role role) {
        return new Member(new MemberId(id), new StudyId("s"), new Pseudonym(id), Group.PARENTS, role);
    }
}
