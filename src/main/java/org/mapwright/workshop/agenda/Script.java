package org.mapwright.workshop.agenda;

import java.util.List;
import org.mapwright.value.Check;

/**
 * How a stage is done, for who leads it: the fields of a script of Scriptapedia (Hovmand and others 2012).
 *
 * @param purpose what the room has afterwards that it had not before
 * @param materials what must lie ready
 * @param inputs what must have been done before
 * @param steps what to do, one after the other
 * @param outputs what comes out
 * @param evaluation how to see that it went well; may be blank
 */
public record Script(
        String purpose,
        List<String> materials,
        List<String> inputs,
        List<String> steps,
        List<String> outputs,
        String evaluation) {

    static final int LONGEST = 500;

    public Script {
        purpose = Check.line("A purpose", purpose, LONGEST);
        materials = lines("A material", materials);
        inputs = lines("An input", inputs);
        steps = lines("A step", steps);
        outputs = lines("An output", outputs);
        evaluation = Check.prose("An evaluation", evaluation, LONGEST);
    }

    static List<String> lines(String what, List<String> lines) {
        return lines.stream().map(line -> Check.line(what, line, LONGEST)).toList();
    }
}
