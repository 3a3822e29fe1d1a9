// How many nodes of each noun there are, and the version of the data.
// rows:   papers int, topics int, concepts int, mentions int, organizations int, authors int
// worst:  all concepts
CALL () { MATCH (n:Paper) RETURN count(n) AS papers }
CALL () { MATCH (n:Topic) RETURN count(n) AS topics }
CALL () { MATCH (n:Concept) RETURN count(n) AS concepts, sum(n.paperCount) AS mentions }
CALL () { MATCH (n:Organization) RETURN count(n) AS organizations }
CALL () { MATCH (n:Author) RETURN count(n) AS authors }
RETURN papers, topics, concepts, coalesce(mentions, 0) AS mentions, organizations, authors
