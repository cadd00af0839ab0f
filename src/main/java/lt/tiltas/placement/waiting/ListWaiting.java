package lt.tiltas.placement.waiting;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Longest waiting first. */
@Service
public class ListWaiting {

    private static final int PAGE = 50;

    private record Row(
            UUID id,
            @Nullable Integer municipality,
            @Nullable LocalDate answerBy) {}

    private final Access access;
    private final Households households;
    private final JdbcClient db;

    ListWaiting(Access access, Households households, JdbcClient db) {
        this.access = access;
        this.households = households;
        this.db = db;
    }

    @Transactional
    Paged<Waiting> list(int page, Officer officer) {
        access.allow(officer, PROPOSE_PLACE);
        List<Row> rows = rows(page, officer);
        List<HouseholdCard> cards = households.cards(
                rows.stream().map(row -> new HouseholdId(row.id())).toList());
        access.saw(
                officer,
                PROPOSE_PLACE,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return new Paged<>(cards.stream().map(card -> waiting(card, rows)).toList(), page, PAGE, all(officer));
    }

    private static Waiting waiting(HouseholdCard card, List<Row> rows) {
        Row row = rows.stream()
                .filter(candidate -> candidate.id().equals(card.id().value()))
                .findFirst()
                .orElseThrow();
        return new Waiting(card, row.municipality(), row.answerBy());
    }

    private long all(Officer officer) {
        return db.sql(
                        "select count(*) from registration.published_household where holder_org = :org and state = 'registered'")
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
    }

    private List<Row> rows(int page, Officer officer) {
        return db.sql("""
                select h.id, o.municipality, o.answer_by
                from registration.published_household h
                left join placement.published_offer o on o.household_id = h.id and o.answer is null
                where h.holder_org = :org and h.state = 'registered'
                order by h.registered_at, h.id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("size", PAGE)
                .param("from", Paged.from(page, PAGE))
                .query(Row.class)
                .list();
    }
}
