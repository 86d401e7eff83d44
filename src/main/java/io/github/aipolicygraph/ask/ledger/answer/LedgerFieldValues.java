package io.github.aipolicygraph.ask.ledger.answer;

import static java.math.RoundingMode.HALF_EVEN;

import io.github.aipolicygraph.ask.ledger.Disagreement;
import io.github.aipolicygraph.ask.ledger.Ledger;
import io.github.aipolicygraph.ask.ledger.LedgerGroup;
import io.github.aipolicygraph.ask.ledger.LedgerLine;
import io.github.aipolicygraph.ask.ledger.LedgerShare;
import io.github.aipolicygraph.ask.ledger.MoneyRange;
import io.github.aipolicygraph.ask.ledger.MoneyText;
import io.github.aipolicygraph.ask.ledger.Rate;
import io.github.aipolicygraph.domain.vocabulary.Language;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Converts a ledger into the values of its API fields, by name. A node of the graph becomes its id. */
record LedgerFieldValues(ShareLabels labels, LedgerGroup by) {

    private static final int CENTS = 2;

    Map<String, Object> of(Ledger ledger) {
        var fields = new HashMap<String, Object>();
        fields.put("stage", ledger.stage());
        fields.put("period", ledger.period());
        fields.put("decomposition", ledger.decomposition());
        fields.put("resolve", ledger.resolve());
        fields.put("headline", each(ledger.headline(), LedgerFieldValues::range));
        fields.put("headlineClaims", ledger.headlineClaimIds());
        fields.put("totals", each(ledger.totals(), LedgerFieldValues::range));
        fields.put("unallocated", each(ledger.unallocated(), LedgerFieldValues::range));
        fields.put("excess", each(ledger.excess(), LedgerFieldValues::range));
        fields.put("compared", comparison(ledger.compared()));
        fields.put("leftAside", each(ledger.leftAside(), LedgerFieldValues::range));
        fields.put("balance", ledger.balance());
        fields.put("newMoney", each(ledger.newMoney(), LedgerFieldValues::range));
        fields.put("byNovelty", each(ledger.byNovelty(), share -> share(share, LedgerGroup.NOVELTY)));
        fields.put("groups", each(ledger.groups(), share -> share(share, by)));
        fields.put("counted", each(ledger.counted(), LedgerFieldValues::line));
        fields.put("excluded", each(ledger.excluded(), LedgerFieldValues::line));
        fields.put("conflicts", each(ledger.disagreements(), LedgerFieldValues::conflict));
        fields.put("rates", each(ledger.rates(), LedgerFieldValues::rate));
        return fields;
    }

    private static Map<String, Object> comparison(Ledger.Comparison compared) {
        return compared == null
                ? null
                : Map.of(
                        "headline", range(compared.headline()),
                        "parts", range(compared.parts()),
                        "headlineClaims", compared.headlineClaimIds());
    }

    private static Map<String, Object> line(LedgerLine line) {
        var fields = new HashMap<String, Object>();
        fields.put("pledge", line.pledgeId());
        fields.put("amount", range(line.amount()));
        fields.put("counts", range(line.counts()));
        fields.put("reason", line.reason());
        fields.put("stage", line.stage());
        fields.put("instruments", line.instruments());
        fields.put("decomposition", line.decomposition());
        fields.put("counting", line.counting());
        fields.put("claims", line.claimIds());
        return fields;
    }

    private Map<String, Object> share(LedgerShare share, LedgerGroup group) {
        var fields = new HashMap<String, Object>();
        fields.put("key", share.key());
        fields.put("label", (Function<Map<String, Object>, String>)
                asked -> labels.of(share, group, language(asked.get("language"))));
        fields.put("entity", share.entityIds().size() == 1 ? share.entityIds().get(0) : null);
        fields.put("entities", share.entityIds());
        fields.put("totals", each(share.totals(), LedgerFieldValues::range));
        fields.put("lines", each(share.lines(), LedgerFieldValues::line));
        return fields;
    }

    private static Map<String, Object> range(MoneyRange range) {
        if (range == null) {
            return null;
        }
        var fields = new HashMap<String, Object>();
        fields.put("currency", range.currency());
        fields.put("min", written(range.min()));
        fields.put("max", written(range.max()));
        fields.put("low", written(range.low()));
        fields.put("high", written(range.high()));
        fields.put("approximate", range.approximate());
        fields.put("text", (Function<Map<String, Object>, String>)
                asked -> MoneyText.of(range, language(asked.get("language"))));
        return fields;
    }

    /** Rounds to cents: only a conversion gives fractions, and cents are more than precise enough for these. */
    private static BigDecimal written(BigDecimal amount) {
        return amount == null || amount.scale() <= CENTS ? amount : amount.setScale(CENTS, HALF_EVEN);
    }

    static Language language(Object given) {
        return given == null ? Language.EN : Language.valueOf(given.toString());
    }

    private static Map<String, Object> conflict(Disagreement disagreement) {
        var fields = new HashMap<String, Object>();
        fields.put("about", disagreement.about());
        fields.put("entity", disagreement.pledgeId());
        fields.put("stage", disagreement.stage());
        fields.put("period", disagreement.period());
        fields.put("claims", disagreement.claimIds());
        var sums = disagreement.sums();
        if (sums != null) {
            fields.putAll(range(sums));
            fields.put("spread", written(sums.high().subtract(sums.low())));
        }
        return fields;
    }

    private static Map<String, Object> rate(Rate rate) {
        return Map.of("currency", rate.currency(), "date", rate.day(), "perEuro", rate.perEuro());
    }

    private static <T> List<Map<String, Object>> each(List<T> all, Function<T, Map<String, Object>> fields) {
        return all.stream().map(fields).toList();
    }
}
