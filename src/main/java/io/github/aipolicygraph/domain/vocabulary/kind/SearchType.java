package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("The types of what a search can find.")
public enum SearchType {
    @Description("People, by their names, roles and events.")
    PERSON,
    @Description("Institutions, by their names.")
    INSTITUTION,
    @Description("Events, by their names, places and organisers.")
    EVENT,
    @Description("Pledges, by their names and by who made them.")
    PLEDGE,
    @Description("Sources, by their titles and publishers.")
    SOURCE,
    @Description("Statements, by their paraphrases, speakers and what they are about.")
    STATEMENT
}
