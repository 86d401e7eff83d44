package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("A language of names.")
public enum Language {
    @Description("English.")
    EN,
    @Description("French.")
    FR,
    @Description("German.")
    DE,
    @Description("Portuguese.")
    PT
}
