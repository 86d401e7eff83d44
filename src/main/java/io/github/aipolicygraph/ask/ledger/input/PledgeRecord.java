package io.github.aipolicygraph.ask.ledger.input;

import java.util.List;

/**
 * Holds a pledge with its claims.
 *
 * @param name its main name
 * @param publicPrivate PUBLIC, PRIVATE or MIXED; null if unknown
 * @param purpose what it is for
 * @param announcedOn a date that may be partial; null if unknown
 * @param payers everybody whom any source names as a payer
 */
public record PledgeRecord(
        String id,
        String name,
        String publicPrivate,
        String purpose,
        String announcedOn,
        List<Figure> figures,
        List<NoveltySaid> novelty,
        List<PayerSaid> payerClaims,
        List<Party> payers,
        List<Party> announcers,
        List<Party> beneficiaries) {

    public PledgeRecord {
        figures = List.copyOf(figures);
        novelty = List.copyOf(novelty);
        payerClaims = List.copyOf(payerClaims);
        payers = List.copyOf(payers);
        announcers = List.copyOf(announcers);
        beneficiaries = List.copyOf(beneficiaries);
    }

    public WhoPays whoPays() {
        return WhoPays.of(this);
    }
}
