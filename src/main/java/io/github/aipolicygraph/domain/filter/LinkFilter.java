package io.github.aipolicygraph.domain.filter;

import io.github.aipolicygraph.domain.vocabulary.Holds;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Description("Which links, by what is said of the link itself.")
@Input("LinkFilter")
public record LinkFilter(
        @Description("The role has this piece; case does not matter.")
        String roleContains,

        @Description("Whether a source speaks against it.") Boolean disputed,
        @Description("One of these ranks.") List<Rank> ranks,

        @Description("Its dates overlap this span; an end that no source tells is open.")
        DateRange during,

        @Description(
                "How well it is known to hold on the day that `asOf` asks about with `valid`, else today: RULED_OUT finds what has ended.")
        List<Holds> holds,

        @Description("All of these hold.") List<LinkFilter> and,

        @Description("At least one of these holds; an empty list is never fulfilled.")
        List<LinkFilter> or,

        @Description("This does not hold: all the rest, those of which it is unknown too.")
        LinkFilter not) {}
