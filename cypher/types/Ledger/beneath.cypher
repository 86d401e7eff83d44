// The pledge that is asked about, and all that lies beneath it.
// takes: $reached
// gives: node
MATCH (this:Pledge) WHERE this.id IN $reached WITH collect(this) AS this
UNWIND this AS asked
MATCH (asked)((:Pledge)<-[link:PART_OF WHERE link.retractedAt IS NULL]-(:Pledge))*(node:Pledge)
RETURN DISTINCT node
