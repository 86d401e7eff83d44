package io.github.aipolicygraph.domain.vocabulary.kind;

import org.eclipse.microprofile.graphql.Description;

@Description("What an event is.")
public enum EventKind {
    @Description("A summit or conference.")
    SUMMIT,
    @Description("Something was made public, such as a pledge.")
    ANNOUNCEMENT,
    @Description("A report, plan, letter or declaration.")
    PUBLICATION,
    @Description("A step of a law.")
    LEGISLATION,
    @Description("Actors met, without a summit around it.")
    MEETING,
    @Description("Somebody spoke in public.")
    SPEECH
}
