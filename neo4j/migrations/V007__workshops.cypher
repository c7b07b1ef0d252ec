// Workshops are kept as maps are: no two operations stand at one place of a workshop's order.
CREATE CONSTRAINT workshop_id IF NOT EXISTS FOR (w:Workshop) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT workshop_change_operation IF NOT EXISTS FOR (c:WorkshopChange) REQUIRE (c.workshopId, c.opId) IS UNIQUE;
CREATE CONSTRAINT workshop_change_order IF NOT EXISTS FOR (c:WorkshopChange) REQUIRE (c.workshopId, c.seq) IS UNIQUE;
CREATE INDEX workshop_changes IF NOT EXISTS FOR (c:WorkshopChange) ON (c.workshopId);
CREATE INDEX words_workshop IF NOT EXISTS FOR (w:Words) ON (w.workshopId);
// A code opens one door.
CREATE CONSTRAINT workshop_code IF NOT EXISTS FOR (w:Workshop) REQUIRE w.code IS UNIQUE;
// Guests are found by their phone, known by the hash of its secret, and by their card.
CREATE CONSTRAINT guest_phone_secret IF NOT EXISTS FOR (p:GuestPhone) REQUIRE p.secretHash IS UNIQUE;
CREATE INDEX member_card IF NOT EXISTS FOR (m:Member) ON (m.card);
