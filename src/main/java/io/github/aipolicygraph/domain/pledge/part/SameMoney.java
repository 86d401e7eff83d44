package io.github.aipolicygraph.domain.pledge.part;

import io.github.aipolicygraph.domain.pledge.Pledge;
import io.github.aipolicygraph.domain.vocabulary.money.Judgement;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Another pledge that is said to be the same money.")
public record SameMoney(
        @Description("The pledge that is said to be the same money.") @NonNull
        Pledge pledge,

        @Description("Wholly, in part, or disputed.") @NonNull
        Judgement judgement,

        @Description("Whether a source speaks against it.") @NonNull
        Boolean disputed) {}
