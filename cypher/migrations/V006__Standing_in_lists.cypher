// The lists in kept order ask what stands, and a property that is absent has to be looked for in all of a claim. These
// indexes hold that too, and take the place of those of V004.
CREATE INDEX made_start_order_stands IF NOT EXISTS FOR ()-[r:MADE]-() ON (r.startOrder, r.stands);
CREATE INDEX pays_start_order_stands IF NOT EXISTS FOR ()-[r:PAYS]-() ON (r.startOrder, r.stands);
CREATE INDEX benefits_end_order_stands IF NOT EXISTS FOR ()-[r:BENEFITS]-() ON (r.endOrder, r.stands);
CREATE INDEX participated_in_end_order_stands IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.endOrder, r.stands);
CREATE INDEX member_of_end_order_stands IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.endOrder, r.stands);
CREATE INDEX claim_subject_order_stands IF NOT EXISTS FOR (n:Claim) ON (n.subjectOrder, n.stands);
DROP INDEX made_start_order IF EXISTS;
DROP INDEX pays_start_order IF EXISTS;
DROP INDEX benefits_end_order IF EXISTS;
DROP INDEX participated_in_end_order IF EXISTS;
DROP INDEX member_of_end_order IF EXISTS;
DROP INDEX claim_subject_order IF EXISTS;
