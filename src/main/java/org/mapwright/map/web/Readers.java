package org.mapwright.map.web;

import java.security.Principal;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may read the past of which map: the members of its study. For everybody else there is no such map. */
@Component
final class Readers {

    private final MapCatalogue maps;
    private final Memberships memberships;

    Readers(MapCatalogue maps, Memberships memberships) {
        this.maps = maps;
        this.memberships = memberships;
    }

    /** A member before a map of her study. */
    record Reader(MapSummary summary, Member member) {
        MapId map() {
            return summary.id();
        }
    }

    /** @throws ResponseStatusException 404, when there is no such map or it is none of theirs */
    Reader of(String map, Principal account) {
        return MapId.read(map)
                .flatMap(maps::summary)
                .flatMap(summary -> memberships
                        .member(account.getName(), summary.study())
                        .map(member -> new Reader(summary, member)))
                .orElseThrow(Readers::noSuchMap);
    }

    static ResponseStatusException noSuchMap() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
