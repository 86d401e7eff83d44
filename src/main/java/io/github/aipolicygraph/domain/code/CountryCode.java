package io.github.aipolicygraph.domain.code;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** A country, or the European Union. */
@CustomScalar("CountryCode")
@Description("A country as two capital letters of ISO 3166-1, such as FR. EU stands for the European Union.")
public record CountryCode(String code) implements CustomStringScalar {

    @Override
    public String stringValueForSerialization() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
