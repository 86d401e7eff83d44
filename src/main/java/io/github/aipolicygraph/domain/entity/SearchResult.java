package io.github.aipolicygraph.domain.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("What a search can find: an entity, a source or a statement.")
public interface SearchResult extends Node {}
