package lt.tiltas.permits;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.permits.step.Arrow;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of steps as the program and the database hold it. */
public final class StepTable {

    private StepTable() {}

    /**
     * @return every two different states between which the table does not lead
     */
    public static Stream<Arguments> pairsNotIn(List<String> states, Arrow[] steps) {
        return states.stream()
                .flatMap(from -> states.stream()
                        .filter(to -> !to.equals(from)
                                && Arrow.after(from, steps).stream()
                                        .noneMatch(step -> step.to().equals(to)))
                        .map(to -> Arguments.of(from, to)));
    }

    /** @return state, step and state, with spaces between */
    public static List<String> inTheProgram(Arrow[] steps) {
        return Arrays.stream(steps)
                .flatMap(step -> step.from().stream().map(from -> from + " " + step.code() + " " + step.to()))
                .toList();
    }

    /** @return state, step and state, with spaces between */
    public static List<String> inTheDatabase(JdbcClient db, String table) {
        return db.sql("select from_state || ' ' || step || ' ' || to_state from " + table)
                .query(String.class)
                .list();
    }
}
