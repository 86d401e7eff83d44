// Who announced the pledge, or is tied to who did, and pays or receives it, or is tied to who does.
// takes: $id
// gives: node, actor, announcer, party
MATCH (this:Pledge {id: $id})
MATCH (this)<-[made:MADE]-(announcer:Actor)
MATCH (this)-[sided:PAYS|BENEFITS]-(party:Actor)
// No step means: it did so itself.
MATCH (announcer)-[near:HOLDS_POSITION|ADVISES|OWNS|FOUNDED|MEMBER_OF|SUBSIDIARY_OF]-{0,1}(actor:Actor)
MATCH (actor)-[far:HOLDS_POSITION|ADVISES|OWNS|FOUNDED|MEMBER_OF|SUBSIDIARY_OF]-{0,1}(party)
// The actor is who holds the post, owns or belongs; of a subsidiary it is the parent.
WHERE announcer <> party AND made.retractedAt IS NULL AND sided.retractedAt IS NULL
  AND all(tie IN near + far WHERE
    tie.retractedAt IS NULL AND (actor = startNode(tie)) = (type(tie) <> 'SUBSIDIARY_OF'))
RETURN
  {
    side: CASE type(sided) WHEN 'PAYS' THEN 'PAYER' ELSE 'BENEFICIARY' END,
    tieToAnnouncer: head(near), tieToParty: head(far),
    disputed: any(link IN [made, sided] + near + far WHERE link.disputed),
    path: [link IN [made] + near + far + [sided] | link.claim]
  } AS node, actor, announcer, party
ORDER BY actor.nameOrder, announcer.nameOrder, node.side DESC, party.nameOrder, node.path
