package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("A sort of thing that has a page of its own.")
public enum EntityType {
    @Description("People.")
    PERSON,
    @Description("Institutions.")
    INSTITUTION,
    @Description("Events.")
    EVENT,
    @Description("Pledges.")
    PLEDGE,
    @Description("Sources, by their titles.")
    SOURCE,
    @Description("Statements, by their paraphrases.")
    STATEMENT
}
