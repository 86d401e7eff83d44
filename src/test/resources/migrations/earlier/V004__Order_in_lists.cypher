// Lists that can be long, in an order that is kept: each key begins with the id of whose list it is. Without it a page of
// five pledges of an institution with thousands of them would sort them all.
CREATE INDEX made_start_order FOR ()-[r:MADE]-() ON (r.startOrder);
CREATE INDEX pays_start_order FOR ()-[r:PAYS]-() ON (r.startOrder);
CREATE INDEX benefits_end_order FOR ()-[r:BENEFITS]-() ON (r.endOrder);
CREATE INDEX participated_in_end_order FOR ()-[r:PARTICIPATED_IN]-() ON (r.endOrder);
CREATE INDEX member_of_end_order FOR ()-[r:MEMBER_OF]-() ON (r.endOrder);
CREATE INDEX claim_subject_order FOR (n:Claim) ON (n.subjectOrder);
