package org.mapwright.shell.home;

import java.util.Locale;
import java.util.UUID;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapCommand.RenameMap;
import org.mapwright.map.MapId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.place.Places;
import org.mapwright.study.Member;
import org.springframework.stereotype.Service;

/** What a facilitator does with whole maps. Everybody else is turned away. */
@Service
public class MapDesk {

    private final MapCatalogue maps;
    private final LiveMaps live;
    private final Places places;

    MapDesk(MapCatalogue maps, LiveMaps live, Places places) {
        this.maps = maps;
        this.live = live;
        this.places = places;
    }

    /** May this member make maps, and say what they are called? */
    public static boolean isOpenTo(Member member) {
        return member.role().maySpeakForTheGroup();
    }

    /** Starts an empty map of the place. */
    public SystemMap start(Member by, PlaceId place, Title title) {
        admit(by);
        return maps.create(by.study(), place, title);
    }

    /** Gives the map another title; false when the map does not take it. */
    public boolean rename(Member by, MapId map, Title title) {
        admit(by);
        return switch (live.submit(map, new RenameMap(title), by)) {
            case LiveMaps.Outcome.Done done -> true;
            case LiveMaps.Outcome.NotDone refused -> false;
        };
    }

    /** Adds a place that maps can be drawn of. */
    public Place addPlace(Member by, String name, Nation nation) {
        admit(by);
        var place = new Place(newId(), name, nation);
        places.add(place);
        return place;
    }

    private static PlaceId newId() {
        return new PlaceId("p-" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT));
    }

    private static void admit(Member member) {
        if (!isOpenTo(member)) {
            throw new IllegalStateException("Only a facilitator may do this: " + member.role());
        }
    }
}
