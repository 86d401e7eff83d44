package io.github.aipolicygraph.facts.reading;

import io.github.aipolicygraph.facts.claim.Evidence;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.vocabulary.EvidenceScope;
import java.util.ArrayList;
import java.util.List;

/** Reads where a record was seen. */
public final class Citations {

    private final Ids ids;

    public Citations(Ids ids) {
        this.ids = ids;
    }

    /** The evidence of a record, without which it is no fact. */
    public List<Evidence> of(Fields record) {
        return of(record, EvidenceScope.CLAIM);
    }

    /** The evidence of a record that makes several claims. */
    List<Evidence> of(Fields record, EvidenceScope scope) {
        var evidence = new ArrayList<Evidence>();
        record.someRecords("evidence", "at least one source", citation -> evidence.addAll(single(citation, scope)));
        return evidence;
    }

    /** The evidence of one item of a record, if it has any of its own. */
    public List<Evidence> ownOf(Fields item) {
        var evidence = new ArrayList<Evidence>();
        item.records("evidence", citation -> evidence.addAll(single(citation)));
        return evidence;
    }

    /** Pages against a record, if there are any. */
    public List<Evidence> against(Fields record) {
        var evidence = new ArrayList<Evidence>();
        record.records("disputed_by", citation -> evidence.addAll(single(citation)));
        return evidence;
    }

    /** The one page of a figure, written among the fields of the figure itself. */
    public List<Evidence> single(Fields figure) {
        return single(figure, EvidenceScope.CLAIM);
    }

    private List<Evidence> single(Fields figure, EvidenceScope scope) {
        var source = figure.required("source", ids.source());
        var locator = figure.required("locator", Format.TEXT);
        var note = figure.optional("note", Format.TEXT);
        return source.isEmpty() || locator.isEmpty()
                ? List.of()
                : List.of(new Evidence(source.get(), locator.get(), note, scope));
    }
}
