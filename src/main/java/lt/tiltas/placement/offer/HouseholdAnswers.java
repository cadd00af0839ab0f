package lt.tiltas.placement.offer;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HouseholdAnswers {

    private record Row(UUID offer, HouseholdAnswer answer) {}

    private final JdbcClient db;

    HouseholdAnswers(JdbcClient db) {
        this.db = db;
    }

    public Optional<HouseholdAnswer> of(OfferId offer) {
        return Optional.ofNullable(of(List.of(offer)).get(offer));
    }

    public Map<OfferId, HouseholdAnswer> of(Collection<OfferId> offers) {
        return db
                .sql("select * from placement.household_answer where offer_id = any(:ids)")
                .param("ids", offers.stream().map(OfferId::value).toArray(UUID[]::new))
                .query((rs, n) -> new Row(
                        rs.getObject("offer_id", UUID.class),
                        new HouseholdAnswer(
                                rs.getString("answer"),
                                rs.getString("reason"),
                                rs.getString("words"),
                                rs.getString("language"),
                                rs.getString("said_by"),
                                rs.getObject("made_at", OffsetDateTime.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(row -> new OfferId(row.offer()), Row::answer));
    }

    void add(Offer offer, HouseholdAnswer said, Officer by) {
        db.sql("""
                insert into placement.household_answer
                    (offer_id, household_id, org_id, answer, reason, words, language, said_by, made_by)
                values (:offer, :household, :org, :answer, :reason, :words, :language, :saidBy, :officer)
                """)
                .param("offer", offer.id().value())
                .param("household", offer.household().value())
                .param("org", offer.by().value())
                .param("answer", said.answer())
                .param("reason", said.reason())
                .param("words", said.words())
                .param("language", said.language())
                .param("saidBy", said.saidBy())
                .param("officer", by.id())
                .update();
    }
}
