package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("How a speaker stands to what is spoken about.")
public enum Stance {
    @Description("Speaks of it as something good.")
    PRAISES,
    @Description("Wants it to happen or to go on.")
    SUPPORTS,
    @Description("Finds fault with it.")
    CRITICISES,
    @Description("Warns of or about it.")
    WARNS,
    @Description("Predicts something of it.")
    PREDICTS,
    @Description("Makes it public for the first time.")
    ANNOUNCES,
    @Description("Refuses to take part in or sign it.")
    REFUSES,
    @Description("Wants it not to happen, or to end.")
    OPPOSES
}
