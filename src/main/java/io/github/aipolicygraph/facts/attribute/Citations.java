package io.github.aipolicygraph.facts.attribute;

import io.github.aipolicygraph.domain.vocabulary.EvidenceScope;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.EvidenceRecord;
import java.util.ArrayList;
import java.util.List;

/** Reads where a record was seen. */
public final class Citations {

    private final Ids ids;

    public Citations(Ids ids) {
        this.ids = ids;
    }

    /** The evidence of a record, without which it is no fact. */
    public List<EvidenceRecord> of(RecordFields record) {
        return of(record, EvidenceScope.CLAIM);
    }

    /** The evidence of a record that makes several claims. */
    List<EvidenceRecord> of(RecordFields record, EvidenceScope scope) {
        var evidence = new ArrayList<EvidenceRecord>();
        record.someRecords("evidence", "at least one source", citation -> evidence.addAll(single(citation, scope)));
        return evidence;
    }

    /** The evidence of one item of a record, if it has any of its own. */
    public List<EvidenceRecord> ownOf(RecordFields item) {
        var evidence = new ArrayList<EvidenceRecord>();
        item.records("evidence", citation -> evidence.addAll(single(citation)));
        return evidence;
    }

    /** Pages against a record, if there are any. */
    public List<EvidenceRecord> against(RecordFields record) {
        var evidence = new ArrayList<EvidenceRecord>();
        record.records("disputed_by", citation -> evidence.addAll(single(citation)));
        return evidence;
    }

    /** The one page of a figure, written among the fields of the figure itself. */
    public List<EvidenceRecord> single(RecordFields figure) {
        return single(figure, EvidenceScope.CLAIM);
    }

    private List<EvidenceRecord> single(RecordFields figure, EvidenceScope scope) {
        var source = figure.required("source", ids.source());
        var locator = figure.required("locator", Format.TEXT);
        var note = figure.optional("note", Format.TEXT);
        return source.isEmpty() || locator.isEmpty()
                ? List.of()
                : List.of(new EvidenceRecord(source.get(), locator.get(), note, scope));
    }
}
