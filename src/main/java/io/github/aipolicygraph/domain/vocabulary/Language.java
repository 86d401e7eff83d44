package io.github.aipolicygraph.domain.vocabulary;

import org.eclipse.microprofile.graphql.Description;

@Description("A language of names.")
public enum Language {
    @Description("English, which nearly all names have.")
    EN,
    @Description("French, which many names have.")
    FR,
    @Description("German, for names only.")
    DE,
    @Description("Portuguese, for names only.")
    PT
}
