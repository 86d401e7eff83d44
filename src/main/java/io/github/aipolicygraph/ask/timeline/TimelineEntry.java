package io.github.aipolicygraph.ask.timeline;

import io.github.aipolicygraph.domain.claim.Claim;
import io.github.aipolicygraph.domain.entity.Entity;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What happened on one day, with the claim that says so.")
public record TimelineEntry(
        @Description("When, as precise as the source gives it.") @NonNull
        PartialDate date,

        @Description("What happened: an event, a post that started, a statement.") @NonNull
        TimelineKind kind,

        @Description("Whose entry it is: of those asked about the first in it, as its claim has them; "
                + "the claim's subject if none is named.")
        @NonNull
        Entity entity,

        @Description("The other end: the event, pledge or institution, the one spoken about, or who spoke; "
                + "null where there is none.")
        Entity other,

        @Description("As what somebody took part, held the post or was a member.")
        String role,

        @Description("What was said, in other words: a paraphrase, never a quotation.")
        String text,

        @Description("To which stage the pledge came.") Stage stage,

        @Description("The claim that the entry is made of, with its evidence.") @NonNull
        Claim claim) {}
