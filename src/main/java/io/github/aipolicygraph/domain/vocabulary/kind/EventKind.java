package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("What an event is.")
public enum EventKind {
    @Description("A summit or conference.")
    SUMMIT,
    @Description("A public announcement.")
    ANNOUNCEMENT,
    @Description("A report, plan, letter or declaration.")
    PUBLICATION,
    @Description("A step of a law.")
    LEGISLATION,
    @Description("A meeting.")
    MEETING,
    @Description("A speech.")
    SPEECH
}
