package io.github.aipolicygraph.domain.entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a search can find: an entity, a source or a statement.")
public interface Findable {

    @NonNull
    @Id
    @Name("id")
    @Description("Its id: a short opaque text that never changes.")
    String id();
}
