package lt.tiltas.reception.strip;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people live where: numbers only, whoever asks. */
@Repository
public class Populations {

    /**
     * @param staging of them in rooms for the first nights
     * @param came in the days before, from elsewhere
     * @param went in the days before, to elsewhere
     */
    public record Population(UUID siteId, int people, int staging, int families, int children, int came, int went) {}

    private final JdbcClient db;

    Populations(JdbcClient db) {
        this.db = db;
    }

    public Map<UUID, Population> on(LocalDate day, int daysBefore, int adultAge) {
        return db
                .sql("select * from reception.population(:day, :before, :age)")
                .param("day", day)
                .param("before", daysBefore)
                .param("age", adultAge)
                .query(Population.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Population::siteId, Function.identity()));
    }
}
