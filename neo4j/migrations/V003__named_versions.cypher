// A moment of a map that people gave a name. It stands at one place of the map's order and has one name.
CREATE CONSTRAINT version_order IF NOT EXISTS FOR (v:NamedVersion) REQUIRE (v.mapId, v.seq) IS UNIQUE;
