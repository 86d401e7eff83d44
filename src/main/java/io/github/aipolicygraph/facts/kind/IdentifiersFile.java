package io.github.aipolicygraph.facts.kind;

import io.github.aipolicygraph.domain.vocabulary.Predicate;
import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierMatch;
import io.github.aipolicygraph.domain.vocabulary.identifier.IdentifierScheme;
import io.github.aipolicygraph.facts.attribute.Citations;
import io.github.aipolicygraph.facts.attribute.Ids;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.Format.Scalar;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.file.RecordFields;
import io.github.aipolicygraph.facts.record.ClaimRecord;
import io.github.aipolicygraph.facts.record.EntityLabels;
import io.github.aipolicygraph.facts.record.FactCollector;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads identifiers.yaml. */
public final class IdentifiersFile {

    /** Only governments have a country that they govern. */
    private static final Set<EntityLabels> INSTITUTION = EnumSet.of(EntityLabels.INSTITUTION);

    private final Ids ids;
    private final Citations citations;
    private final FactCollector facts;
    private final Map<String, Owner> owners = new HashMap<>();

    public IdentifiersFile(Ids ids, Citations citations, FactCollector facts) {
        this.ids = ids;
        this.citations = citations;
        this.facts = facts;
    }

    /** Whose an identifier is. */
    private record Owner(String id, Place place) {}

    public void read(RecordFields identifier) {
        var match = identifier
                .optional("match", Format.oneOf(IdentifierMatch.class))
                .orElse(IdentifierMatch.SAME_AS);
        var id = identifier.required("id", ids.of(match == IdentifierMatch.COUNTRY_OF ? INSTITUTION : Ids.ANY));
        var scheme = identifier.required("scheme", Format.oneOf(IdentifierScheme.class));
        var value = identifier.required("value", scheme.map(IdentifiersFile::of).orElse(Format.TEXT));
        var claim = ClaimRecord.that(Predicate.IDENTIFIED, id.orElse(""))
                .with("scheme", scheme)
                .with("value", value)
                .with("match", Optional.of(match))
                .with("inferred", identifier.optional("inferred", Format.TEXT))
                .with("note", identifier.optional("note", Format.TEXT))
                .supportedBy(citations.of(identifier));
        if (id.isEmpty() || scheme.isEmpty() || value.isEmpty()) {
            return;
        }
        if (match == IdentifierMatch.SAME_AS) {
            isOfOne(identifier, scheme.get() + " " + value.get(), id.get());
        }
        facts.add(identifier.place(), claim.build());
    }

    private void isOfOne(RecordFields identifier, String what, String id) {
        var earlier = owners.putIfAbsent(what, new Owner(id, identifier.place()));
        if (earlier != null && !earlier.id().equals(id)) {
            identifier.problem(
                    "value",
                    "%s, which is that of %s at %s".formatted(what, earlier.id(), earlier.place()),
                    "an identifier of one thing; two records of one thing are merged, see formerly");
        }
    }

    private static Format<String> of(IdentifierScheme scheme) {
        return Format.text(
                "an identifier of %s as it writes it, such as %s, without address and blanks"
                        .formatted(scheme, scheme.example()),
                text -> scheme.read(text).equals(Optional.of(text)),
                refused -> hint(scheme, refused));
    }

    private static String hint(IdentifierScheme scheme, Scalar refused) {
        return scheme.isMistyped(refused.text())
                ? "; the check digits are wrong, look for a mistyped character"
                : scheme.read(refused.text())
                        .map("; did you mean \"%s\"?"::formatted)
                        .orElse("");
    }
}
