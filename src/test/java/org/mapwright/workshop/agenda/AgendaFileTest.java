package org.mapwright.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapwright.workshop.agenda.AgendaReading.Read;
import org.mapwright.workshop.agenda.AgendaReading.Unreadable;

final class AgendaFileTest {

    private static final String OWN = """
            {"id": "our-own", "title": "Ours", "stages": [
              {"kind": "welcome", "minutes": 5, "script": {"purpose": "We arrive."}},
              {"kind": "ideas", "minutes": 10, "title": "Think", "phones": "What helps?",
               "script": {"purpose": "We think.", "steps": ["Be quiet."]}, "prompts": ["Take your time."]},
              {"kind": "reveal", "minutes": 10, "script": {"purpose": "We look."}}]}
            """;

    static Stream<Agenda> ready() {
        return Agendas.ready().stream();
    }

    @ParameterizedTest
    @CsvSource({"two-and-a-half-hours,150", "one-hour,60", "continue,90"})
    void theReadyMadeOnesTakeAsLongAsTheySay(String id, int minutes) {
        assertThat(Agendas.find(id).orElseThrow().planned()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void aFirstMapHasEveryKindOfStage() {
        assertThat(Agendas.ready().getFirst().stages().stream().map(Stage::kind))
                .containsExactly(StageKind.values());
        assertThat(Agendas.find("none")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ready")
    void whatIsWrittenIsReadBackTheSame(Agenda agenda) {
        assertThat(AgendaFile.read(AgendaFile.write(agenda))).isEqualTo(new Read(agenda));
    }

    @ParameterizedTest
    @MethodSource("ready")
    void whoLeadsHasSomethingToSayAndToDoInEveryStage(Agenda agenda) {
        assertThat(agenda.stages()).allSatisfy(stage -> {
            assertThat(stage.prompts()).isNotEmpty();
            assertThat(stage.script().steps()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(stage.script().outputs()).isNotEmpty();
        });
    }

    /** Microcopy of phones: short sentences of short words, and none that a form would use. */
    @ParameterizedTest
    @MethodSource("ready")
    void phonesSpeakPlainly(Agenda agenda) {
        assertThat(agenda.stages().stream().map(AgendaWords::phones)).allSatisfy(text -> {
            assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContain("factor", "edge", "vote", "error", "invalid", "submit", "user", "participant");
            assertThat(text.split("(?<=[.?!]) ")).allMatch(sentence -> sentence.split(" ").length <= 12);
            assertThat(Arrays.stream(text.split("\\W+"))
                            .mapToInt(String::length)
                            .average()
                            .orElseThrow())
                    .isLessThan(5.0);
        });
    }

    @Test
    void onesOwnIsReadAndItsWordsComeFirst() {
        assertThat(AgendaFile.read(OWN)).isInstanceOfSatisfying(Read.class, read -> {
            Stage think = read.agenda().stages().get(1);
            assertThat(AgendaWords.title(think)).isEqualTo("Think");
            assertThat(AgendaWords.phones(think)).isEqualTo("What helps?");
            assertThat(AgendaWords.projector(think)).startsWith("Write down");
            assertThat(AgendaWords.title(read.agenda().stages().get(2))).isEqualTo("Side by side");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "minutes": 10, "title"  | "minutes": 0, "title"    | stages[1].minutes must be a whole number from 1 to 240: 0
                    "minutes": 10, "title"  | "minutes": "x", "title"  | stages[1].minutes must be a whole number from 1 to 240: "x"
                    "minutes": 10, "title"  | "minutes": 2.5, "title"  | stages[1].minutes must be a whole number from 1 to 240: 2.5
                    "minutes": 10, "title"  | "title"                  | stages[1].minutes must be a whole number from 1 to 240: nothing
                    "kind": "ideas"         | "kind": "brainstorm"     | stages[1].kind must be one of welcome, focal-factor, ideas, reveal, link, check-signs, vote, action-ideas, play-back, validate, close: brainstorm
                    "phones"                | "fones"                  | stages[1].fones is not known here. Known are: kind, title, minutes, script, prompts, projector, phones
                    ["Be quiet."]           | "Be quiet."              | stages[1].script.steps must be a list in square brackets.
                    ["Be quiet."]           | ["Be quiet.", " "]       | stages[1].script.steps[1] must be a text with something in it.
                    {"purpose": "We look."} | "We look."               | stages[2].script must be an object in curly brackets.
                    "title": "Ours",        | "titel": "Ours",         | titel is not known here. Known are: id, title, stages
                    "kind": "reveal"        | "kind": "link"           | In the agenda: After ideas in private there must be a stage that reveals them
                    "kind": "welcome"       | "kind": "close"          | In the agenda: The first stage must be the welcome, with consent: CLOSE
                    "our-own"               | "our own"                | In the agenda: An identifier must be 1 to 64 letters, digits, - or _: our own
                    "minutes": 5,           | "minutes": 5, "minutes": 6, | This is not JSON. Look at line 2.
                    "prompts":              | "prompts"                | This is not JSON. Look at line 4.
                    """, quoteCharacter = '\'')
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, String why) {
        assertThat(OWN).contains(right);

        assertThat(AgendaFile.read(OWN.replace(right, wrong))).isEqualTo(new Unreadable(why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []   | the agenda must be an object in curly brackets.
                    17   | the agenda must be an object in curly brackets.
                    {}   | In the agenda: The number of stages must be in [1.0, 30.0]: 0.0
                    """)
    void anotherJsonIsNone(String json, String why) {
        assertThat(AgendaFile.read(json)).isInstanceOf(Unreadable.class);
    }

    @Test
    void anythingElseIsRefusedWithoutHarm() {
        assertThat(AgendaFile.read("")).isInstanceOf(Unreadable.class);
        assertThat(AgendaFile.read("[".repeat(100_000))).isInstanceOf(Unreadable.class);
        assertThat(AgendaFile.read(" ".repeat(AgendaFile.LONGEST + 1)))
                .isEqualTo(new Unreadable("An agenda has at most 200,000 characters."));
    }
}
