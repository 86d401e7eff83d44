package io.github.aipolicygraph.domain.claim;

import io.github.aipolicygraph.domain.entity.Node;
import io.github.aipolicygraph.domain.entity.PartialDate;
import io.github.aipolicygraph.domain.vocabulary.ClaimStatus;
import io.github.aipolicygraph.domain.vocabulary.Modality;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.Stance;
import io.github.aipolicygraph.domain.vocabulary.money.Counting;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import io.github.aipolicygraph.domain.vocabulary.money.Instrument;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import io.github.aipolicygraph.domain.vocabulary.money.Measure;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import io.github.aipolicygraph.domain.vocabulary.money.Period;
import io.github.aipolicygraph.domain.vocabulary.money.Stage;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One thing that sources say. It never changes: a correction is a new claim.")
public record Claim(
        @Description("A hash of what the claim says.") @NonNull @Id
        String id,

        @Description("What kind of assertion it is.") @NonNull
        Predicate predicate,

        @Description("Whether it is part of the graph.") @NonNull
        ClaimStatus status,

        @Description("How it stands among others on the same matter.") @NonNull
        Rank rank,

        @Description("When it was said; null if the source does not tell.")
        PartialDate statedOn,

        @Description(
                "The day from which it counts as said: when it was said, else when the earliest of its sources appeared, "
                        + "else when this graph took it in.")
        @NonNull
        PartialDate firstStated,

        @Description("Since when it is true in the world.") PartialDate validFrom,
        @Description("Until when it is true in the world.") PartialDate validTo,
        @Description("When this graph took it in.") @NonNull ZonedDateTime recordedAt,

        @Description("When this graph took it back; null while it stands.")
        ZonedDateTime retractedAt,

        @Description("As what somebody took part, holds a post, is a member ...")
        String role,

        @Description("How the speaker stands to it.") Stance stance,

        @Description("What was said, in other words: a paraphrase, never a quotation.")
        String text,

        @Description("Lower bound, in whole units of the currency or unit; null if open.")
        Double min,

        @Description("Upper bound; null if open.") Double max,
        @Description("How firmly the number is given.") Modality modality,

        @Description("Currency of the bounds, as an ISO 4217 code.")
        String currency,

        @Description("What time the sum covers.") Period period,
        @Description("How far the money has come.") Stage stage,
        @Description("In what form it is promised.") Instrument instrument,
        @Description("What the number counts.") Measure measure,
        @Description("Unit of the bounds.") String unit,

        @Description("Which field of the entity the claim is about.")
        String field,

        @Description("The value it gives.") String value,
        @Description("Who pays.") PayerGroup group,
        @Description("In which split the part stands.") Decomposition decomposition,
        @Description("How the part counts.") Counting counting,
        @Description("Whether it is the same money.") Judgement judgement,

        @Description("What else the source says, in our words.")
        String note,

        @Description("What other sources say against it, in our words.")
        String disagreesWith,

        @Description("Why the editor concluded this from what the sources say. Null if a source says it itself.")
        String inferred)
        implements Node {}
