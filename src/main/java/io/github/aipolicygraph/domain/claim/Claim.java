package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.Node;
import org.eclipse.microprofile.graphql.Description;

@Description(
        "One thing that a source says of an entity. A claim never changes: a correction is a new claim. Each kind has a type with its own fields.")
public interface Claim extends Node {}
