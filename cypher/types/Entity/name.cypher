// The name in the language wanted, else the main one.
// takes: $id, $language
// gives: value
// without arguments: the property with this name
MATCH (this:Entity {id: $id})
RETURN coalesce(this['name_' + toLower($language)], this.name) AS value
