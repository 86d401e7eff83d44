package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("How a speaker stands to what is spoken about.")
public enum Stance {
    @Description("Praises it.")
    PRAISES,
    @Description("Supports it.")
    SUPPORTS,
    @Description("Criticises it.")
    CRITICISES,
    @Description("Warns of or about it.")
    WARNS,
    @Description("Predicts something of it.")
    PREDICTS,
    @Description("Announces it.")
    ANNOUNCES,
    @Description("Refuses to take part in or sign it.")
    REFUSES,
    @Description("Opposes it.")
    OPPOSES
}
