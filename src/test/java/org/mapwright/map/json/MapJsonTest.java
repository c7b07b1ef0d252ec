package org.mapwright.map.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapwright.map.Drawing;
import org.mapwright.map.DrawingPatch;
import org.mapwright.map.FactorId;
import org.mapwright.map.Label;
import org.mapwright.map.MapCommand;
import org.mapwright.map.MapCommand.AddFactor;
import org.mapwright.map.MapCommand.RenameFactor;
import org.mapwright.map.MapCommand.SetTheme;
import org.mapwright.map.MapEvent;
import org.mapwright.map.SystemMap;
import org.mapwright.testing.RandomRecords;

final class MapJsonTest {

    private static final int SEEDS = 25;

    static Stream<Class<?>> writtenTypes() {
        return Stream.of(
                        Stream.of(MapCommand.class.getPermittedSubclasses()),
                        Stream.of(MapEvent.class.getPermittedSubclasses()),
                        Stream.of(SystemMap.class, Drawing.class, DrawingPatch.class))
                .flatMap(types -> types);
    }

    @ParameterizedTest
    @MethodSource("writtenTypes")
    void whatIsWrittenIsReadAgain(Class<?> type) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Object value = new RandomRecords(new SplittableRandom(seed)).next(type);
            Class<?> door = type.getInterfaces().length == 0 ? type : type.getInterfaces()[0];

            Object read = MapJson.mapper().readValue(MapJson.write(value), door);

            assertThat(read).as("seed " + seed).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("writtenTypes")
    void whatIsReadIsWrittenTheSameAgain(Class<?> type) {
        Object value = new RandomRecords(new SplittableRandom(7)).next(type);
        String json = MapJson.write(value);

        assertThat(MapJson.write(MapJson.mapper().readValue(json, type))).isEqualTo(json);
    }

    @Test
    void aCommandSaysItsTypeAndItsTextsAreStrings() {
        assertThat(MapJson.write(new RenameFactor(new FactorId("f-1"), new Label("sleep"))))
                .isEqualTo("{\"type\":\"RenameFactor\",\"factor\":\"f-1\",\"label\":\"sleep\"}");
    }

    @Test
    void aCommandIsReadAsScreensWriteIt() {
        String json = """
                {"type": "AddFactor", "factor": "f-1", "label": " sleep ", "kind": "OUTCOME", "position": {"x": 1, "y": -2.5}}
                """;

        assertThat(MapJson.readCommand(json)).isInstanceOfSatisfying(AddFactor.class, add -> {
            assertThat(add.label().value()).isEqualTo("sleep");
            assertThat(add.position().y()).isEqualTo(-2.5);
        });
    }

    @Test
    void anAbsentThemeIsNoTheme() {
        SetTheme none = new SetTheme(new FactorId("f-1"), Optional.empty());

        assertThat(MapJson.readCommand("{\"type\":\"SetTheme\",\"factor\":\"f-1\",\"theme\":null}"))
                .isEqualTo(none);
        assertThat(MapJson.readCommand("{\"type\":\"SetTheme\",\"factor\":\"f-1\"}"))
                .isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'RenameFactor','factor':'f-1','label':''} | A label must have 1 to 200 characters: it has 0",
                "{'type':'RenameFactor','factor':'f 1','label':'x'} | An identifier must be 1 to 64 letters, digits, - or _: f 1",
                "{'type':'RenameFactor','factor':'f-1'} | A command must have a value here: label",
                "{'type':'RenameFactor','factor':'f-1','label':null} | A command must have a value here: label",
                "{'type':'RenameFactor','factor':'f-1','label':7} | A command must have a text here: label",
                "{'type':'RenameFactor','factor':'f-1','label':'x','id':1} | A command of this type has no such property: id",
                "{'type':'Undress','factor':'f-1'} | A command must say one of the known types: Undress",
                "{'factor':'f-1'} | A command must say one of the known types: none",
                "{'type':'SetKind','factor':'f-1','kind':'X'} | A command must have one of CONTEXT, SERVICE, RESOURCE, BEHAVIOUR, OUTCOME, INTERVENTION here: kind",
                "{'type':'SetKind','factor':'f-1','kind':1} | A command must have one of CONTEXT, SERVICE, RESOURCE, BEHAVIOUR, OUTCOME, INTERVENTION here: kind",
                "{'type':'SetTags','factor':'f-1','tags':[null]} | A command must have a value here: tags.1",
                "{'type':'SetTags','factor':'f-1','tags':'one'} | A command must have a list here: tags",
                "{'type':'MoveFactors','positions':{'f-1':{'x':'1','y':2}}} | A command must have a number here: positions.f-1.x",
                "{'type':'MoveFactors','positions':{'f-1':{'x':1}}} | A command must have a value here: positions.f-1.y",
                "{'type':'MoveFactors','positions':{'f-1':{'x':1e9,'y':1}}} | x must be in [-1000000.0, 1000000.0]: 1.0E9",
                "{'type':'MoveFactors','positions':{'f 1':{'x':1,'y':1}}} | An identifier must be 1 to 64 letters, digits, - or _: f 1",
                "{'type':'RemoveFactor','factor':'f-1','factor':'f-2'} | A command must be well-formed JSON: line 1, column 47",
                "{'type':'RemoveFactor','factor':'f-1'} x | A command must be well-formed JSON: line 1, column 40",
                "{'type':'RemoveFactor', | A command must be well-formed JSON: line 1, column 24",
                "[] | A command must be a JSON object",
                "'text' | A command must say one of the known types: none",
                "null | A command must be a JSON object",
                "`` | A command must be a JSON object",
            })
    void aBadCommandIsRefusedWithOneSentence(String json, String sentence) {
        assertThatThrownBy(() -> MapJson.readCommand(json.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
