package io.github.aipolicygraph.ask.ledger.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PayerFilterTest {

    private static final Map<String, Object> ASML = Map.of("payers", List.of("asml"));
    private static final Map<String, Object> KKR = Map.of("payers", List.of("kkr"), "purposes", List.of("COMPUTE"));
    private static final Map<String, Object> COMPUTE = Map.of("purposes", List.of("COMPUTE"));

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of(null, Set.of()),
                Arguments.of(COMPUTE, Set.of()),
                Arguments.of(ASML, Set.of("asml")),
                Arguments.of(Map.of("and", List.of(ASML, COMPUTE)), Set.of("asml")),
                Arguments.of(Map.of("and", List.of(ASML, KKR)), Set.of("asml", "kkr")),
                Arguments.of(Map.of("or", List.of(ASML, KKR)), Set.of("asml", "kkr")),
                Arguments.of(Map.of("or", List.of(ASML, COMPUTE)), Set.of()),
                Arguments.of(Map.of("or", List.of(ASML, COMPUTE), "payers", List.of("kkr")), Set.of("kkr")),
                Arguments.of(Map.of("not", ASML), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void areThoseWhomTheFilterAsksFor(Map<String, Object> filter, Set<String> payers) {
        assertThat(PayerFilter.in(filter)).isEqualTo(payers);
    }
}
