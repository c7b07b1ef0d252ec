package org.mapwright.workshop.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapwright.study.MemberId;
import org.mapwright.workshop.Attendee.Whereabouts;
import org.mapwright.workshop.PollId;
import org.mapwright.workshop.Workshop.Phase;
import org.mapwright.workshop.WorkshopEvent;
import org.mapwright.workshop.json.WorkshopJson;
import org.neo4j.driver.TransactionContext;

/** What an event means for the graph beside the log: what others look up without opening the workshop. */
@FunctionalInterface
interface Consequence {

    Pattern BALLOT = Pattern.compile("\"ballot\":\"(w-[A-Za-z0-9_-]{22})\"");

    void write(TransactionContext tx, String workshop);

    static Consequence of(WorkshopEvent event, Instant at) {
        return switch (event) {
            case WorkshopEvent.PersonArrived e ->
                moves(e.person().id(), e.person().whereabouts());
            case WorkshopEvent.PersonMoved e -> moves(e.person(), e.to());
            case WorkshopEvent.PersonRenamed e -> renames(e.person(), e.to().value());
            case WorkshopEvent.SetupChanged e ->
                (tx, workshop) -> set(tx, workshop, "setup", WorkshopJson.write(e.to()));
            case WorkshopEvent.PhaseChanged e ->
                (tx, workshop) ->
                        set(tx, workshop, "closedAt", e.to() == Phase.CLOSED ? at.atZone(ZoneOffset.UTC) : null);
            case WorkshopEvent.VoteClosed e -> (tx, workshop) -> takeBallotsAway(tx, workshop, e.vote());
            default -> (tx, workshop) -> {};
        };
    }

    private static Consequence moves(MemberId person, Whereabouts to) {
        return (tx, workshop) -> tx.run(
                        "MATCH (m:Member {id: $person})-[:ATTENDS]->(:Workshop {id: $workshop}) SET m.whereabouts = $to",
                        Map.of("person", person.value(), "workshop", workshop, "to", to.name()))
                .consume();
    }

    /** What she is called from now on; what she said before stands under the name that she had then. */
    private static Consequence renames(MemberId person, String name) {
        return (tx, workshop) -> tx.run("""
                MATCH (:Workshop {id: $workshop})<-[:ATTENDS]-(:Member {id: $person})-[:CALLED]->(called:Words)
                SET called.text = $name
                """, Map.of("person", person.value(), "workshop", workshop, "name", name))
                .consume();
    }

    private static void set(TransactionContext tx, String workshop, String property, @Nullable Object value) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put(property, value);
        tx.run(
                        "MATCH (w:Workshop {id: $workshop}) SET w += $properties",
                        Map.of("workshop", workshop, "properties", properties))
                .consume();
    }

    /** From now on nobody can tell from the store who handed in what. */
    private static void takeBallotsAway(TransactionContext tx, String workshop, PollId vote) {
        List<String> ballots = tx.run("""
                MATCH (c:WorkshopChange {workshopId: $workshop})
                WHERE 'BallotHandedIn' IN c.type
                RETURN c.body AS body
                """, Map.of("workshop", workshop)).stream()
                .map(row -> row.get("body").asString())
                .filter(body -> body.contains("\"vote\":\"" + vote.value() + '"'))
                .flatMap(Consequence::references)
                .toList();
        tx.run("UNWIND $ballots AS id MATCH (w:Words {id: id}) REMOVE w.text", Map.of("ballots", ballots))
                .consume();
    }

    private static Stream<String> references(String body) {
        return BALLOT.matcher(body).results().map(found -> found.group(1));
    }
}
