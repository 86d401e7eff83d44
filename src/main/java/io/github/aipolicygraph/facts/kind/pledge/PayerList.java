package io.github.aipolicygraph.facts.kind.pledge;

import static io.github.aipolicygraph.domain.vocabulary.Predicate.PAYER;
import static io.github.aipolicygraph.domain.vocabulary.Predicate.PAYS;

import io.github.aipolicygraph.domain.vocabulary.Rank;
import io.github.aipolicygraph.domain.vocabulary.money.PayerGroup;
import io.github.aipolicygraph.facts.attribute.Bounds;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Description;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.ClaimRecord.Link;
import io.github.aipolicygraph.facts.record.EvidenceRecord;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who pays: what each page says where pages differ, and from it one claim for each payer. */
record PayerList(Ids ids, Citations citations, Description pledge, FactCollector facts) {

    private record Naming(List<String> payers, Rank rank, Optional<String> inferred, List<EvidenceRecord> evidence) {}

    void read(RecordFields record) {
        var namings = new ArrayList<Naming>();
        var preferred = new Preferred();
        record.records("payer_claims", claim -> namings.add(naming(claim, preferred)));
        var listed = ListedActor.in(record, "payers", ids, citations);
        namings.stream()
                .flatMap(naming -> naming.payers().stream())
                .distinct()
                .forEach(payer -> facts.add(record.place(), named(payer, namings, listed)));
        listed.stream()
                .filter(payer ->
                        namings.stream().noneMatch(naming -> naming.payers().contains(payer.id())))
                .forEach(payer -> facts.add(
                        payer.place(), payer.in(pays(payer.id()), pledge).build()));
    }

    private Naming naming(RecordFields claim, Preferred preferred) {
        var payers = claim.list("payers", ids.of(Ids.ACTOR));
        var rank = claim.required("rank", Format.oneOf(Rank.class)).orElse(Rank.NORMAL);
        preferred.check(claim, rank, "claim on who pays");
        var inferred = claim.optional("inferred", Format.TEXT);
        var evidence = citations.single(claim);
        var built = ClaimRecord.that(PAYER, pledge.id())
                .with("group", claim.required("group", Format.oneOf(PayerGroup.class)))
                .with("unit", claim.optional("unit", Format.TEXT))
                .with("statedOn", claim.optional("stated_on", Format.DATE))
                .with("inferred", inferred)
                .ranked(rank)
                .link(
                        Link.SAID_BY,
                        claim.optional("said_by", ids.of(Ids.ACTOR)).stream().toList())
                .link(Link.NAMES, payers)
                .supportedBy(evidence);
        facts.add(claim.place(), Bounds.optional(claim, Format.WHOLE).in(built).build());
        return new Naming(payers, rank, inferred, evidence);
    }

    /** Every page that names the payer is evidence; the best rank among them is the rank of the claim. */
    private ClaimRecord named(String payer, List<Naming> namings, List<ListedActor> listed) {
        var naming =
                namings.stream().filter(one -> one.payers().contains(payer)).toList();
        var claim = pays(payer)
                .ranked(naming.stream().map(Naming::rank).sorted().findFirst().orElse(Rank.NORMAL));
        naming.forEach(one -> claim.supportedBy(one.evidence()));
        listed.stream().filter(one -> one.id().equals(payer)).forEach(one -> claim.supportedBy(one.evidence()));
        // A page that names the payer outweighs a conclusion from another.
        if (naming.stream().allMatch(one -> one.inferred().isPresent())) {
            claim.with("inferred", naming.get(0).inferred());
        }
        return claim.build();
    }

    private ClaimRecord.Builder pays(String payer) {
        return ClaimRecord.that(PAYS, payer).to(Optional.of(pledge.id()));
    }
}
