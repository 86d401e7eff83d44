package io.github.aipolicygraph.ask.ledger;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param label the English name of the group for people
 * @param entityIds the people or institutions of the group, if it is about them: several if they share the line
 */
@Description("One group of counted lines.")
public record LedgerShare(
        @Description(
                "What the group is, for programs: an id, a code or a name of a closed set; several joined by \" + \" if they hold together; UNKNOWN if no source tells.")
        @NonNull
        String key,

        @Ignore String label,
        @Ignore List<String> entityIds,

        @Description("Its sum, one for each currency.") @NonNull
        List<@NonNull MoneyRange> totals,

        @Description("The counted lines in this group.") @NonNull
        List<@NonNull LedgerLine> lines) {

    public LedgerShare {
        entityIds = List.copyOf(entityIds);
        totals = List.copyOf(totals);
        lines = List.copyOf(lines);
    }
}
