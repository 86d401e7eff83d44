package io.github.aipolicygraph.domain.filter;

import org.eclipse.microprofile.graphql.Description;

@Description("What a list can be ordered by.")
public enum OrderKey {
    @Description("The main name or the title, without regard to case and accents.")
    NAME,
    @Description(
            "The day of an event, of a pledge's announcement, of a source's publication, or on which a claim was made; what has none is first.")
    DATE,
    @Description(
            "Money: of a figure, the sum in its own currency; of a pledge, its best pledged figure in euros at the rate of the day: in pledges that of the time asked for, in other lists as it is now. What has no figure or no rate is first.")
    AMOUNT,
    @Description("The number of links to others, as it is now.")
    DEGREE
}
