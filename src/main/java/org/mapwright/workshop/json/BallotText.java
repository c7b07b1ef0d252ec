package org.mapwright.workshop.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.mapwright.map.FactorId;
import org.mapwright.map.json.MapJson;
import org.mapwright.map.json.WordedText;
import org.mapwright.workshop.SecretBallot;
import org.mapwright.workshop.voting.Ballot;
import org.mapwright.workshop.voting.DotBallot;
import org.mapwright.workshop.voting.RatingBallot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A ballot as one text, so that it stands apart like people's words and is taken away like them when the vote is
 * counted. A text that is no ballot is one that was taken away.
 */
final class BallotText {

    private static final TypeReference<Ballot<FactorId>> BALLOT = new TypeReference<>() {};
    private static final JsonMapper JSON = MapJson.mapper()
            .rebuild()
            .addMixIn(Ballot.class, SaysItsKind.class)
            .registerSubtypes(DotBallot.class, RatingBallot.class)
            .build();

    private BallotText() {}

    static void addTo(SimpleModule module) {
        new WordedText<>(SecretBallot.class, BallotText::text, BallotText::read).addTo(module);
        module.setMixInAnnotation(Ballot.class, SaysItsKind.class);
        module.registerSubtypes(DotBallot.class, RatingBallot.class);
    }

    private static String text(SecretBallot secret) {
        return secret.ballot()
                .map(ballot -> JSON.writerFor(BALLOT).writeValueAsString(ballot))
                .orElse("");
    }

    private static SecretBallot read(String text) {
        try {
            return new SecretBallot(Optional.of(JSON.readValue(text, BALLOT)));
        } catch (JacksonException e) {
            return new SecretBallot(Optional.empty());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface SaysItsKind {}
}
