// Where its register shows it.
// takes: $id
// gives: value
MATCH (this:Claim {id: $id})
RETURN CASE this.scheme
  WHEN 'WIKIDATA' THEN 'https://www.wikidata.org/wiki/' + this.value
  WHEN 'ROR' THEN 'https://ror.org/' + this.value
  WHEN 'ISNI' THEN 'https://isni.org/isni/' + this.value
  WHEN 'LEI' THEN 'https://search.gleif.org/#/record/' + this.value
  WHEN 'SEC_CIK' THEN 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=' + this.value
  WHEN 'BIOGUIDE' THEN 'https://bioguide.congress.gov/search/bio/' + this.value
  WHEN 'GOVTRACK' THEN 'https://www.govtrack.us/congress/members/' + this.value
  WHEN 'GOOGLE_SCHOLAR' THEN 'https://scholar.google.com/citations?user=' + this.value
END AS value
