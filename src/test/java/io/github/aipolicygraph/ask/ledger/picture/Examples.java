package io.github.aipolicygraph.ask.ledger.picture;

import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.atLeast;
import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.between;
import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.exactly;
import static io.github.aipolicygraph.ask.ledger.picture.RandomAmounts.upTo;

import io.github.aipolicygraph.ask.ledger.Balance;
import io.github.aipolicygraph.ask.ledger.LedgerReason;
import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.money.Decomposition;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ledgers as the facts give them. */
final class Examples {

    private Examples() {}

    static Map<String, LedgerOf> all() {
        var all = new LinkedHashMap<String, LedgerOf>();
        all.put("investai", investAi());
        all.put("france", france());
        all.put("india", india());
        all.put("stargate", stargate());
        all.put("united-kingdom", unitedKingdom());
        all.put("unsplit", new LedgerOf("raise", "RAISE pilot").whole(between("EUR", 0.107, 0.108)));
        all.put("nothing", new LedgerOf("talents", "100,000 people trained a year"));
        all.put("hundreds", hundreds());
        return all;
    }

    static LedgerOf investAi() {
        return new LedgerOf("investai-200bn", "InvestAI mobilisation")
                .announced("2025-02-11", "European Commission")
                .paidBy("investai-200bn", "European Union", "EU AI Champions Initiative")
                .whole(exactly("EUR", 200))
                .sums(Balance.ADDS_UP, exactly("EUR", 200))
                .rest(exactly("EUR", 0))
                .fresh(between("EUR", 0, 50))
                .counts(
                        "investai-champions-150bn",
                        "EU AI Champions investor commitment (private share of InvestAI)",
                        exactly("EUR", 150),
                        "REALLOCATED")
                .paidBy("investai-champions-150bn", "Balderton", "Blackstone", "CVC", "EQT", "General Catalyst", "KKR")
                .saidBy("investai-champions-150bn", "Tech Monitor", "BeBeez", "Techzine", "Delano")
                .counts("investai-eu-50bn", "EU public share of InvestAI", exactly("EUR", 50), "MIXED")
                .paidBy("investai-eu-50bn", "European Union")
                .saidBy("investai-eu-50bn", "CNA", "Verdict", "UNN")
                .leaves(
                        "giga",
                        "European fund for AI gigafactories",
                        exactly("EUR", 20),
                        LedgerReason.OTHER_DECOMPOSITION)
                .leaves("giga", "European fund for AI gigafactories", exactly("EUR", 20), LedgerReason.OTHER_STAGE)
                .leaves(
                        "super",
                        "Public AI supercomputers under InvestAI",
                        exactly("EUR", 10),
                        LedgerReason.PART_OF_COUNTED)
                .leaves("investai-200bn", "InvestAI mobilisation", exactly("EUR", 0.2), LedgerReason.DEPRECATED)
                .leaves("investai-200bn", "InvestAI mobilisation", exactly("EUR", 20), LedgerReason.DEPRECATED)
                .leaves("investai-eu-50bn", "EU public share of InvestAI", exactly("EUR", 5), LedgerReason.DEPRECATED)
                .leaves("investai-200bn", "InvestAI mobilisation", exactly("EUR", 200), LedgerReason.OTHER_FIGURE)
                .leaves("investai-200bn", "InvestAI mobilisation", exactly("EUR", 200), LedgerReason.OTHER_FIGURE)
                .disputes("investai-200bn", Predicate.NOVELTY, null, 5)
                .disputes("investai-eu-50bn", Predicate.NOVELTY, null, 6)
                .disputes("investai-champions-150bn", Predicate.PAYER, null, 9);
    }

    static LedgerOf france() {
        return new LedgerOf("france-109bn", "Investment in AI in France announced at the summit")
                .announced("2025-02-09", "Emmanuel Macron", "Government of France")
                .whole(exactly("EUR", 109))
                .sums(Balance.PARTIAL, between("EUR", 82.13, 102.13), exactly("USD", 5))
                .rest(between("EUR", 6.87, 26.87))
                .fresh(between("EUR", 0, 79))
                .counts("uae", "UAE campus in France", between("EUR", 30, 50), "PREVIOUSLY_ANNOUNCED")
                .paidBy("uae", "MGX", "Mubadala")
                .saidBy("uae", "Élysée", "AFP", "Le Monde")
                .counts("brookfield", "Brookfield AI infrastructure in France", exactly("EUR", 20), "UNKNOWN")
                .paidBy("brookfield", "Brookfield")
                .counts("fluidstack", "Fluidstack AI supercomputer in France", exactly("EUR", 10), "UNKNOWN")
                .counts("amazon", "Amazon cloud infrastructure in France", exactly("EUR", 6), "UNKNOWN")
                .counts("digital-realty", "Digital Realty data centres in France", exactly("EUR", 5), "UNKNOWN")
                .counts("evroc", "Evroc data centre at Mougins", exactly("EUR", 4), "UNKNOWN")
                .counts("prologis", "Prologis data centres in France (February 2025)", exactly("EUR", 3.5), "UNKNOWN")
                .counts("iliad", "Iliad data centres", exactly("EUR", 3), "UNKNOWN")
                .counts("equinix", "Equinix data centres in France", exactly("EUR", 0.63), "UNKNOWN")
                .counts("apollo", "Apollo AI infrastructure in France", exactly("USD", 5), "UNKNOWN")
                .leaves("mistral", "Mistral AI data centre in Essonne", null, LedgerReason.NO_FIGURE)
                .leaves(
                        "choose",
                        "AI-summit announcements confirmed at Choose France 2025",
                        exactly("EUR", 20.8),
                        LedgerReason.NOT_ADDITIVE)
                .disputes("uae", Predicate.AMOUNT, between("EUR", 30, 50), 8)
                .disputes("digital-realty", Predicate.AMOUNT, upTo("EUR", 6), 5);
    }

    static LedgerOf india() {
        return new LedgerOf("india-summit-total", "Investment announced around the India AI Impact Summit")
                .announced("2026-02-20", "Government of India")
                .whole(atLeast("USD", 200))
                .sums(Balance.EXCEEDS, exactly("USD", 240))
                .fresh(between("USD", 0, 225))
                .counts("reliance", "Reliance AI infrastructure", exactly("USD", 110), "UNKNOWN")
                .counts("adani", "Adani AI data centres", atLeast("USD", 100), "UNKNOWN")
                .counts("google", "Google AI hub in Visakhapatnam", exactly("USD", 15), "PREVIOUSLY_ANNOUNCED")
                .counts("lightspeed", "Lightspeed in India", upTo("USD", 10), "NEW")
                .counts("catalyst", "General Catalyst in India", exactly("USD", 5), "NEW")
                .leaves(
                        "infra",
                        "Infrastructure pledges at the India AI Impact Summit",
                        atLeast("USD", 250),
                        LedgerReason.OTHER_DECOMPOSITION)
                .disputes("india-summit-total", Predicate.AMOUNT, atLeast("USD", 200), 2);
    }

    static LedgerOf stargate() {
        return new LedgerOf("stargate-500bn", "Stargate AI infrastructure in the United States")
                .announced("2025-01-21", "Stargate", "SoftBank", "OpenAI", "Oracle", "MGX")
                .paidBy("stargate-500bn", "SoftBank", "OpenAI", "Oracle", "MGX")
                .split(Decomposition.BY_TIME)
                .whole(exactly("USD", 500))
                .sums(Balance.PARTIAL, exactly("USD", 100))
                .rest(exactly("USD", 400))
                .fresh(between("USD", 0, 500))
                .counts("initial", "Stargate initial deployment", exactly("USD", 100), "UNKNOWN")
                .leaves(
                        "by-2025-09",
                        "Stargate investment identified by September 2025",
                        exactly("USD", 400),
                        LedgerReason.NOT_ADDITIVE);
    }

    static LedgerOf unitedKingdom() {
        var disputed = new LedgerOf.Counted(atLeast("GBP", 1), LedgerReason.DISPUTED_PART, "UNKNOWN");
        var shared = new LedgerOf.Counted(exactly("GBP", 5), LedgerReason.SHARES_MONEY, "NEW");
        return new LedgerOf("uk-tech-31bn", "US company investment in the UK under the Tech Prosperity Deal")
                .announced("2025-09", "Microsoft", "Google", "Nvidia")
                .sums(Balance.NOTHING_TO_COMPARE, RandomAmounts.orMore("GBP", 27, 28))
                .counts("microsoft", "Microsoft cloud and AI in the UK", exactly("GBP", 22), "MIXED")
                .counts("google", "Google AI investment in the UK", shared)
                .counts("pathfinder", "AI Pathfinder, initial investment in Northamptonshire", disputed);
    }

    static LedgerOf hundreds() {
        var ledger = new LedgerOf("hundreds", "Everything at once ".repeat(40))
                .whole(exactly("EUR", 1830))
                .sums(Balance.ADDS_UP, exactly("EUR", 1830));
        for (int part = 1; part <= 60; part++) {
            ledger.counts("p" + part, "Part number " + part, exactly("EUR", part), part % 2 == 0 ? "NEW" : "UNKNOWN");
        }
        for (int line = 0; line < 200; line++) {
            ledger.leaves(
                    "x" + line,
                    "A figure that was left out, number " + line,
                    exactly("EUR", line),
                    LedgerReason.values()[5 + line % 11]);
        }
        return ledger;
    }
}
