// What is a part of what.
// takes: $reached
// gives: part
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS whole
MATCH (whole)<-[link:PART_OF]-(inner:Pledge)
WHERE link.retractedAt IS NULL
RETURN [link.claim, whole.id, inner.id, link.decomposition, link.counting, link.disputed] AS part
