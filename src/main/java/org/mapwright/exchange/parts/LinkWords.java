package org.mapwright.exchange.parts;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mapwright.exchange.FileVoice;
import org.mapwright.map.CausalLink;
import org.mapwright.map.Claim;

/** What people said about a link in words, for files that hold one text a link. */
public final class LinkWords {

    private LinkWords() {}

    /** A line for each claim that has words; who said it stands before, where somebody is named. */
    public static String of(CausalLink link) {
        return link.claims().stream()
                .filter(claim -> !claim.stance().rationale().isEmpty())
                .map(LinkWords::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Claim claim) {
        Optional<String> who = Optional.of(claim.by())
                .filter(by -> !FileVoice.isOne(by.id()))
                .map(by -> ExchangeText.of(
                        "words.by", by.pseudonym().value(), by.group().value()));
        String said = claim.stance().rationale().text();
        return who.map(name -> name + " " + said).orElse(said);
    }
}
