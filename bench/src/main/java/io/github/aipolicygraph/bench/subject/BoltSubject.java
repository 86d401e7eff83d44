package io.github.aipolicygraph.bench.subject;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** The database itself: one hand-written statement that answers with lists, a thread and a session for each caller. */
public class BoltSubject implements Subject {

    static final SessionConfig READ = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withDatabase("neo4j")
            .build();

    /** Held, or the level would be forgotten: that a driver was made and closed is no news here. */
    private static final Logger LOG = Logger.getLogger("org.neo4j.driver");

    static {
        LOG.setLevel(Level.WARNING);
    }

    final Driver driver;

    public BoltSubject(String uri) {
        driver = GraphDatabase.driver(uri, AuthTokens.none());
    }

    @Override
    public String name() {
        return "bolt-blocking";
    }

    @Override
    public Optional<Asked> asked(Question question, List<Map<String, Object>> values) {
        return question.text("bolt.cypher")
                .map(text -> new Statements(
                        this,
                        values.stream().map(value -> new Query(text, value)).toList()));
    }

    /** Everything that a statement gives, for what is prepared before anything is measured. */
    public List<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        try (var session = driver.session(READ)) {
            return session.run(statement, parameters).list(row -> row.asMap());
        }
    }

    Tally ask(List<Query> queries, int connections, Duration time) {
        return Crowd.of(connections, time, place -> new OverBolt(driver.session(READ), queries));
    }

    @Override
    public void close() {
        driver.close();
    }

    private record Statements(BoltSubject subject, List<Query> queries) implements Asked {

        @Override
        public Tally under(int connections, Duration time) {
            return subject.ask(queries, connections, time);
        }

        @Override
        public Answer once(int variant) {
            try (var session = subject.driver.session(READ)) {
                return Answer.ofRecords(session.run(queries.get(variant)).list());
            }
        }

        @Override
        public int variants() {
            return queries.size();
        }
    }

    private record OverBolt(Session session, List<Query> queries) implements Crowd.Caller {

        @Override
        public void ask(int turn) {
            if (session.run(queries.get(turn % queries.size())).list().isEmpty()) {
                throw new IllegalStateException("The database answered with no row.");
            }
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
