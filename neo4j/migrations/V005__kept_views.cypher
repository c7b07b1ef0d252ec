// A view that a member keeps for herself. Her screen makes its id, so it is unique among hers of one map only.
CREATE CONSTRAINT kept_view IF NOT EXISTS FOR (v:KeptView) REQUIRE (v.memberId, v.mapId, v.id) IS UNIQUE;
