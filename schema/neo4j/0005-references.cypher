// Works that papers cite, by the name that they are cited by: what a paper that comes later is asked for.
CREATE CONSTRAINT reference_key IF NOT EXISTS FOR (n:Reference) REQUIRE n.key IS UNIQUE;
