// What a register calls a thing leads to it.
CREATE INDEX claim_identifier IF NOT EXISTS FOR (n:Claim) ON (n.scheme, n.value);
