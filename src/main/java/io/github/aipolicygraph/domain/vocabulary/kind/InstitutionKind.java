package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("What an institution is.")
public enum InstitutionKind {
    @Description("A government or a part of one.")
    GOVERNMENT,
    @Description("A body of several states.")
    INTERGOVERNMENTAL,
    @Description("A firm, listed or not.")
    COMPANY,
    @Description("A fund, bank or other investor.")
    INVESTOR,
    @Description("A programme, plan, law or code that others act on.")
    PROGRAMME,
    @Description("A university or research body.")
    ACADEMIC,
    @Description("An association that is neither state nor business.")
    NGO,
    @Description("A body that gives money to a cause.")
    FOUNDATION,
    @Description("A group of actors under one name.")
    COALITION,
    @Description("A publisher or broadcaster.")
    MEDIA,
    @Description("An authority that supervises companies.")
    REGULATOR
}
