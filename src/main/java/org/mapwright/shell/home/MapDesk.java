package org.mapwright.shell.home;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mapwright.live.DocumentId;
import org.mapwright.live.LiveConnections;
import org.mapwright.map.LiveMaps;
import org.mapwright.map.MapArchive;
import org.mapwright.map.MapArchive.Archived;
import org.mapwright.map.MapCatalogue;
import org.mapwright.map.MapCommand.RenameMap;
import org.mapwright.map.MapId;
import org.mapwright.map.MapSummary;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Title;
import org.mapwright.place.Nation;
import org.mapwright.place.Place;
import org.mapwright.place.PlaceId;
import org.mapwright.study.Member;
import org.mapwright.study.StudyPlaces;
import org.springframework.stereotype.Service;

/** What a facilitator does with whole maps. Everybody else is turned away. */
@Service
public class MapDesk {

    private final MapCatalogue maps;
    private final LiveMaps live;
    private final StudyPlaces places;
    private final MapArchive archive;
    private final LiveConnections screens;

    MapDesk(MapCatalogue maps, LiveMaps live, StudyPlaces places, MapArchive archive, LiveConnections screens) {
        this.maps = maps;
        this.live = live;
        this.places = places;
        this.archive = archive;
        this.screens = screens;
    }

    /** May this member make maps, and say what they are called? */
    public static boolean isOpenTo(Member member) {
        return member.role().maySpeakForTheGroup();
    }

    /** Starts an empty map of the place. */
    public SystemMap start(Member by, PlaceId place, Title title) {
        admit(by);
        Place there = places.find(by.study(), place)
                .orElseThrow(() -> new IllegalArgumentException("A map must be of a place of its study: " + place));
        return maps.create(by.study(), there.id(), title);
    }

    /** Gives the map another title; false when the map does not take it. */
    public boolean rename(Member by, MapId map, Title title) {
        admit(by, map);
        return switch (live.submit(map, new RenameMap(title), by)) {
            case LiveMaps.Outcome.Done done -> true;
            case LiveMaps.Outcome.NotDone refused -> false;
        };
    }

    /**
     * Makes a map of the same place on which all stands that stands on this one.
     *
     * @param title what the copy is called
     */
    public SystemMap duplicate(Member by, MapSummary map, Title title) {
        admit(by, map.id());
        SystemMap content = maps.read(map.id()).orElseThrow();
        return maps.copy(content, map.place(), title, by);
    }

    /** Adds a place that maps can be drawn of. */
    public Place addPlace(Member by, String name, Nation nation) {
        admit(by);
        var place = new Place(newId(), name, nation);
        places.add(by.study(), place);
        return place;
    }

    /** Gives a place of the study another name and nation. */
    public void changePlace(Member by, Place place) {
        admit(by);
        places.change(by.study(), place);
    }

    /** Puts the map into the archive: whoever has it open goes on reading. */
    public void archive(Member by, MapId map) {
        admit(by, map);
        archive.putAway(map);
        screens.greetAgain(document(map));
    }

    /** Brings the map back from the archive. */
    public void bringBack(Member by, MapId map) {
        admit(by, map);
        archive.bringBack(map);
        screens.greetAgain(document(map));
    }

    /** The archived maps of the study of whoever asks, the last put away first. */
    public List<Archived> archived(Member by) {
        return archive.ofStudy(by.study());
    }

    private static DocumentId document(MapId map) {
        return new DocumentId("map", map.value());
    }

    /** Also keeps a facilitator to the maps of her own study. */
    private void admit(Member by, MapId map) {
        admit(by);
        if (maps.summary(map).filter(one -> one.study().equals(by.study())).isEmpty()) {
            throw new IllegalArgumentException("The map must be one of the study: " + map);
        }
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
