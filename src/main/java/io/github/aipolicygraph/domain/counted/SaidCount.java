package io.github.aipolicygraph.domain.counted;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "How many entries a list has, according to sources: a range over all that give a number, slips aside, whatever unit they count in.")
public record SaidCount(
        @Description("The lowest number that any of them gives; null if one sets no lower limit.")
        Double min,

        @Description("The highest number that any of them gives; null if one sets no upper limit (\"at least\").")
        Double max,

        @Description(
                "What they count, in the words of each: countries, say, or countries and organisations. Where there are several, the ends of the range may be of different ones; each claim has its own.")
        @NonNull
        List<@NonNull String> units) {}
