package lt.tiltas.placement.offer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has happened to an offer so far. */
@Repository
class Course {

    private record Row(
            String step,
            String toState,
            OffsetDateTime at,
            @Nullable String reason,
            UUID officerId) {}

    private final JdbcClient db;
    private final Officers officers;

    Course(JdbcClient db, Officers officers) {
        this.db = db;
        this.officers = officers;
    }

    /** The newest first. */
    List<OfferPage.Event> of(OfferId offer) {
        List<Row> rows = db.sql(
                        "select step, to_state, at, reason, officer_id from placement.offer_event where offer_id = :id order by version desc")
                .param("id", offer.value())
                .query(Row.class)
                .list();
        Map<UUID, String> names =
                officers.names(rows.stream().map(Row::officerId).toList());
        return rows.stream()
                .map(row -> new OfferPage.Event(
                        row.step(), row.toState(), row.at(), row.reason(), names.get(row.officerId())))
                .toList();
    }
}
