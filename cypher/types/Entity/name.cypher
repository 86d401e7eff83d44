// The name in the language wanted, else the main one.
// takes: $id, $language
// gives: value
MATCH (this:Entity {id: $id})
RETURN coalesce(this['name_' + toLower($language)], this.name) AS value
