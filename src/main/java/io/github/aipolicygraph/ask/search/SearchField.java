package io.github.aipolicygraph.ask.search;

import org.eclipse.microprofile.graphql.Description;

@Description("What a text is to the thing that it is a text of.")
public enum SearchField {
    @Description("Its name, in some language.")
    NAME,
    @Description("Another name of it.")
    OTHER_NAME,
    @Description("The title of a source.")
    TITLE,
    @Description("The city of an event.")
    PLACE,
    @Description("The role in which a person holds a position, and where.")
    ROLE,
    @Description("The speaker of a statement, by name.")
    SPEAKER,
    @Description("What a statement is about.")
    ABOUT,
    @Description("Who made a pledge or organised an event.")
    ACTOR,
    @Description("An event that a person took part in, or at which something was said.")
    OCCASION,
    @Description("The publisher of a source.")
    PUBLISHER,
    @Description("A note on it, in our words.")
    NOTE,
    @Description("What was said, in other words.")
    PARAPHRASE
}
