package io.github.aipolicygraph.domain.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("A person, institution, event or pledge. What is said of it here comes from the claim in describedBy.")
public interface Entity extends SearchResult {}
