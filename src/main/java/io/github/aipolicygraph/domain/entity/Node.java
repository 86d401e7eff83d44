package io.github.aipolicygraph.domain.entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything that has an id.")
public interface Node {

    @NonNull
    @Id
    @Name("id")
    @Description("Its id: a short opaque text that never changes.")
    String id();
}
