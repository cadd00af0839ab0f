package lt.tiltas.permits;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of steps as the program and the database hold it. */
public final class StepTable {

    private StepTable() {}

    /**
     * @param after where the table leads from a state
     * @return every two different states between which it does not lead
     */
    public static Stream<Arguments> pairsNotIn(List<String> states, Function<String, Stream<String>> after) {
        return states.stream()
                .flatMap(from -> states.stream()
                        .filter(to -> !to.equals(from) && after.apply(from).noneMatch(to::equals))
                        .map(to -> Arguments.of(from, to)));
    }

    /** @return state, step and state, with spaces between */
    public static List<String> inTheDatabase(JdbcClient db, String table) {
        return db.sql("select from_state || ' ' || step || ' ' || to_state from " + table)
                .query(String.class)
                .list();
    }
}
