package io.github.aipolicygraph.domain.filter;

import io.github.aipolicygraph.domain.entity.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Description(
        "A span of days, both ends included; a date that is only known to the month or year is in it unless that is ruled out, and no date is in no span. A span that ends before it begins is refused.")
@Input("DateRange")
public record DateRange(
        @Description("The first day, or the month or year that it begins with; null for no bound.")
        PartialDate from,

        @Description("The last day, or the month or year that it ends with; null for no bound.")
        PartialDate to) {}
