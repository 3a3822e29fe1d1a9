// Take away which names are broader than which.
// params:
// rows:
// worst case: all nodes of the label
MATCH (:/* label */ Concept
  )-[b:BROADER]->()
DELETE b
