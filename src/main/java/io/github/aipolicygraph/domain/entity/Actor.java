package io.github.aipolicygraph.domain.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("Who acts: a person or an institution.")
public interface Actor extends Entity {}
