package org.mapwright.study.store;

import java.util.Map;
import java.util.Optional;
import org.mapwright.study.Settings;
import org.mapwright.study.Settings.Colours;
import org.mapwright.study.Settings.TextSize;
import org.mapwright.study.SettingsBook;
import org.mapwright.study.SignInName;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;

@Repository
class SettingsStore implements SettingsBook {

    private final Driver driver;

    SettingsStore(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Settings of(SignInName account) {
        return driver.executableQuery("""
                        MATCH (a:Account {name: $name})
                        RETURN coalesce(a.language, '') AS language, coalesce(a.colours, 'DEVICE') AS colours,
                          coalesce(a.textSize, 'STANDARD') AS text, coalesce(a.lessMotion, false) AS lessMotion
                        """).withParameters(Map.of("name", account.value())).execute().records().stream()
                .map(SettingsStore::settings)
                .findFirst()
                .orElse(Settings.STANDARD);
    }

    private static Settings settings(Record row) {
        return new Settings(
                Optional.of(row.get("language").asString()).filter(tag -> !tag.isEmpty()),
                Colours.valueOf(row.get("colours").asString()),
                TextSize.valueOf(row.get("text").asString()),
                row.get("lessMotion").asBoolean());
    }

    @Override
    public void keep(SignInName account, Settings settings) {
        driver.executableQuery("""
                        MATCH (a:Account {name: $name})
                        SET a.language = $language, a.colours = $colours, a.textSize = $text,
                          a.lessMotion = $lessMotion
                        """)
                .withParameters(Map.of(
                        "name", account.value(),
                        "language", settings.language().orElse(""),
                        "colours", settings.colours().name(),
                        "text", settings.text().name(),
                        "lessMotion", settings.lessMotion()))
                .execute();
    }
}
