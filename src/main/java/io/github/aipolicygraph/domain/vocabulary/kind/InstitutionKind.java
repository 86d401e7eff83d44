package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("What an institution is.")
public enum InstitutionKind {
    @Description("A government or a part of one.")
    GOVERNMENT,
    @Description("A body of several states.")
    INTERGOVERNMENTAL,
    @Description("A company.")
    COMPANY,
    @Description("A fund, bank or other investor.")
    INVESTOR,
    @Description("A programme, plan, law or code that others act on.")
    PROGRAMME,
    @Description("A university or research body.")
    ACADEMIC,
    @Description("A non-governmental organisation.")
    NGO,
    @Description("A foundation.")
    FOUNDATION,
    @Description("A group of actors under one name.")
    COALITION,
    @Description("A publisher or broadcaster.")
    MEDIA,
    @Description("A regulator.")
    REGULATOR
}
