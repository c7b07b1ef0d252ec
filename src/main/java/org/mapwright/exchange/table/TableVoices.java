package org.mapwright.exchange.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mapwright.exchange.parts.ExchangeText;
import org.mapwright.exchange.parts.Fit;
import org.mapwright.map.Contributor;
import org.mapwright.map.ContributorId;
import org.mapwright.study.Group;
import org.mapwright.study.Pseudonym;
import org.mapwright.value.Check;

/** Who makes the claim of a row, where the table has pseudonyms. */
final class TableVoices {

    private static final int LONGEST = 40;

    private final TableColumns<LinkColumn> columns;
    private final Map<String, ContributorId> ids = new HashMap<>();

    TableVoices(TableColumns<LinkColumn> columns) {
        this.columns = columns;
    }

    Optional<Contributor> speaker(TableRow row) {
        String pseudonym = line(row, LinkColumn.PSEUDONYM);
        String group = line(row, LinkColumn.GROUP);
        if (pseudonym.isEmpty()) {
            return Optional.empty();
        }
        ContributorId id = stated(row).orElseGet(() -> made(pseudonym + "\n" + group));
        Group speaksFor = new Group(group.isEmpty() ? ExchangeText.of("voice.group") : group);
        return Optional.of(new Contributor(id, new Pseudonym(pseudonym), speaksFor));
    }

    private Optional<ContributorId> stated(TableRow row) {
        return Optional.of(columns.cell(row, LinkColumn.CONTRIBUTOR))
                .filter(Check::isId)
                .map(ContributorId::new);
    }

    private ContributorId made(String who) {
        return ids.computeIfAbsent(who, w -> new ContributorId("file-person-" + (ids.size() + 1)));
    }

    private String line(TableRow row, LinkColumn column) {
        return Fit.cut(Fit.oneLine(columns.cell(row, column)), LONGEST);
    }
}
