package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("The types of entities, which claims are about.")
public enum EntityType {
    @Description("A person, such as a minister or a researcher.")
    PERSON,
    @Description("A government, company, laboratory, programme or other organisation.")
    INSTITUTION,
    @Description("A summit, announcement, speech or step of a law.")
    EVENT,
    @Description("A promise of money or of computing capacity.")
    PLEDGE
}
