package org.mapwright.exchange;

import java.util.ArrayList;
import java.util.List;
import org.mapwright.exchange.parts.ExchangeText;

/** What came across, what changed a little and what was left behind when a file was read or written. */
public record LossReport(List<Finding> findings) {

    public static final LossReport NOTHING = new LossReport(List.of());

    public LossReport {
        findings = List.copyOf(findings);
    }

    /** The findings of one group, in the order of {@link FindingKind}. */
    public List<Finding> in(LossGroup group) {
        return findings.stream().filter(f -> f.kind().group() == group).toList();
    }

    /** How often the thing happened. */
    public int count(FindingKind kind) {
        return findings.stream()
                .filter(f -> f.kind() == kind)
                .mapToInt(Finding::count)
                .sum();
    }

    /** The cases of one kind. */
    public List<String> cases(FindingKind kind) {
        return findings.stream()
                .filter(f -> f.kind() == kind)
                .flatMap(f -> f.cases().stream())
                .toList();
    }

    /** Whatever changed or was lost, a line each, as scripts read it: {@code parallel link: A -> B (2 rows)}. */
    public List<String> warnings() {
        return findings.stream()
                .filter(f -> f.kind().group() != LossGroup.COMES_ACROSS)
                .flatMap(f -> f.warnings().stream())
                .toList();
    }

    /** The title of a group as a person reads it. */
    public static String title(LossGroup group) {
        return ExchangeText.of("group.", group);
    }

    public LossReport and(LossReport more) {
        List<Finding> both = new ArrayList<>(findings);
        both.addAll(more.findings);
        return new LossReport(both);
    }
}
