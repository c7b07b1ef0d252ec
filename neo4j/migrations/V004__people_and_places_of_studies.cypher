// Links that work once are known by the hash of their secret.
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (i:Invitation) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT invitation_secret IF NOT EXISTS FOR (i:Invitation) REQUIRE i.secretHash IS UNIQUE;
CREATE CONSTRAINT reset_account IF NOT EXISTS FOR (r:PasswordReset) REQUIRE r.account IS UNIQUE;
CREATE CONSTRAINT reset_secret IF NOT EXISTS FOR (r:PasswordReset) REQUIRE r.secretHash IS UNIQUE;

// Places belong to studies from now on: to those that draw maps of them, and where nobody does yet, to all there are.
MATCH (s:Study)-[:HAS_MAP]->(:Map)-[:OF_PLACE]->(p:Place)
MERGE (s)-[:DRAWS_IN]->(p);

MATCH (p:Place) WHERE NOT EXISTS { (:Study)-[:DRAWS_IN]->(p) }
MATCH (s:Study)
MERGE (s)-[:DRAWS_IN]->(p);

// Which maps are archived is asked whenever somebody wants to change one.
CREATE INDEX map_archived IF NOT EXISTS FOR (m:Map) ON (m.archivedAt);
