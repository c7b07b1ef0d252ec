// What is unique, and what is looked up. Neo4j Community has uniqueness constraints only.
// People's clients make the ids of factors, links, claims and operations, so those are unique within their map:
// no map can be disturbed by an id made in another, and a copied map may keep its ids.
// Each statement may run twice (IF NOT EXISTS): a migration that was cut off is started over.

CREATE CONSTRAINT study_id IF NOT EXISTS FOR (s:Study) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (a:Account) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT account_name IF NOT EXISTS FOR (a:Account) REQUIRE a.name IS UNIQUE;
CREATE CONSTRAINT member_id IF NOT EXISTS FOR (m:Member) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (p:Place) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT map_id IF NOT EXISTS FOR (m:Map) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT words_id IF NOT EXISTS FOR (w:Words) REQUIRE w.id IS UNIQUE;

CREATE CONSTRAINT factor_id IF NOT EXISTS FOR (f:Factor) REQUIRE (f.mapId, f.id) IS UNIQUE;
CREATE CONSTRAINT link_id IF NOT EXISTS FOR (l:CausalLink) REQUIRE (l.mapId, l.id) IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE (c.mapId, c.id) IS UNIQUE;

// Sending an operation again is harmless, and no two operations stand at one place of a map's order.
CREATE CONSTRAINT change_operation IF NOT EXISTS FOR (c:Change) REQUIRE (c.mapId, c.opId) IS UNIQUE;
CREATE CONSTRAINT change_order IF NOT EXISTS FOR (c:Change) REQUIRE (c.mapId, c.seq) IS UNIQUE;
CREATE CONSTRAINT checkpoint_order IF NOT EXISTS FOR (c:Checkpoint) REQUIRE (c.mapId, c.seq) IS UNIQUE;

// A map's own parts. (A composite index answers only when all its properties are asked for.)
CREATE INDEX factor_map IF NOT EXISTS FOR (f:Factor) ON (f.mapId);
CREATE INDEX link_map IF NOT EXISTS FOR (l:CausalLink) ON (l.mapId);
CREATE INDEX claim_map IF NOT EXISTS FOR (c:Claim) ON (c.mapId);
