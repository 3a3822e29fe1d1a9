// Take away which names are broader than which.
// rows:   nothing
// worst:  all nodes of the label
MATCH (:/* label */ Concept
  )-[b:BROADER]->()
DELETE b
