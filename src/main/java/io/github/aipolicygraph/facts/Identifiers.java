package io.github.aipolicygraph.facts;

import io.github.aipolicygraph.facts.claim.Claim;
import io.github.aipolicygraph.facts.claim.Collected;
import io.github.aipolicygraph.facts.claim.EntityType;
import io.github.aipolicygraph.facts.file.Fields;
import io.github.aipolicygraph.facts.file.Format;
import io.github.aipolicygraph.facts.file.Format.Scalar;
import io.github.aipolicygraph.facts.file.Problem.Place;
import io.github.aipolicygraph.facts.reading.Citations;
import io.github.aipolicygraph.facts.reading.Ids;
import io.github.aipolicygraph.register.IdentifierMatch;
import io.github.aipolicygraph.register.IdentifierScheme;
import io.github.aipolicygraph.vocabulary.Predicate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads identifiers.yaml. */
final class Identifiers {

    /** Only governments have a country that they govern. */
    private static final Set<EntityType> INSTITUTION = EnumSet.of(EntityType.INSTITUTION);

    private final Ids ids;
    private final Citations citations;
    private final Collected facts;
    private final Map<String, Owner> owners = new HashMap<>();

    Identifiers(Ids ids, Citations citations, Collected facts) {
        this.ids = ids;
        this.citations = citations;
        this.facts = facts;
    }

    /** Whose an identifier is. */
    private record Owner(String id, Place place) {}

    void read(Fields identifier) {
        var match = identifier
                .optional("match", Format.oneOf(IdentifierMatch.class))
                .orElse(IdentifierMatch.SAME_AS);
        var id = identifier.required("id", ids.of(match == IdentifierMatch.COUNTRY_OF ? INSTITUTION : Ids.ANY));
        var scheme = identifier.required("scheme", Format.oneOf(IdentifierScheme.class));
        var value = identifier.required("value", scheme.map(Identifiers::of).orElse(Format.TEXT));
        var claim = Claim.that(Predicate.IDENTIFIED, id.orElse(""))
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

    private void isOfOne(Fields identifier, String what, String id) {
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
