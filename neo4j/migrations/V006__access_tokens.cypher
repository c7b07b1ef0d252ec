// A program comes in by an access token, known by the hash of its secret.
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (t:AccessToken) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT access_token_secret IF NOT EXISTS FOR (t:AccessToken) REQUIRE t.secretHash IS UNIQUE;
