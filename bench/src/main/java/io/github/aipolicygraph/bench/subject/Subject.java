package io.github.aipolicygraph.bench.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of those that answer the same questions. */
public interface Subject extends AutoCloseable {

    String name();

    /** The question ready to be asked with each of these values, or nothing where the subject has no such question. */
    Optional<Asked> asked(Question question, List<Map<String, Object>> values);

    @Override
    void close();
}
