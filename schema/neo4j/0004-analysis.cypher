// What analysis makes: found by revision, and by the key that begins with it.
CREATE CONSTRAINT head_key IF NOT EXISTS FOR (n:Head) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT model_revision IF NOT EXISTS FOR (n:Model) REQUIRE n.revision IS UNIQUE;
CREATE CONSTRAINT vector_key IF NOT EXISTS FOR (n:Vector) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT cluster_key IF NOT EXISTS FOR (n:Cluster) REQUIRE n.key IS UNIQUE;
CREATE INDEX vector_revision IF NOT EXISTS FOR (n:Vector) ON (n.revision);
CREATE INDEX cluster_revision IF NOT EXISTS FOR (n:Cluster) ON (n.revision);
