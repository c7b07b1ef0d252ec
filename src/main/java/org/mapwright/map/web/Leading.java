package org.mapwright.map.web;

import java.security.Principal;
import org.mapwright.live.OwnPages;
import org.mapwright.map.web.Readers.Reader;
import org.mapwright.study.Member;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may do something with a map's past: those who speak for the group, from a page of ours. */
@Component
final class Leading {

    private final Readers readers;
    private final OwnPages pages;

    Leading(Readers readers, OwnPages pages) {
        this.readers = readers;
        this.pages = pages;
    }

    static boolean isOpenTo(Member member) {
        return member.role().maySpeakForTheGroup();
    }

    /** @throws ResponseStatusException 404 to who is no member; 403 to another role and to another site's page */
    Reader of(String map, Principal account, HttpHeaders headers) {
        Reader reader = readers.of(map, account);
        if (!pages.asks(headers) || !isOpenTo(reader.member())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return reader;
    }
}
