// Screens make the ids of claims, and two links may carry the same one by ill will or by chance: that must never keep
// a change from being stored. Claims are found through their link.
DROP CONSTRAINT claim_id IF EXISTS;
DROP INDEX claim_map IF EXISTS;
CREATE INDEX claim_link IF NOT EXISTS FOR (c:Claim) ON (c.mapId, c.link);
CREATE INDEX words_map IF NOT EXISTS FOR (w:Words) ON (w.mapId);
