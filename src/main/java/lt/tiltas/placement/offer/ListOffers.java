package lt.tiltas.placement.offer;

import static lt.tiltas.placement.OfferRight.LIST_OFFERS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** Offers that wait for an answer, the nearest deadline first; those that have ended, the newest first. */
@Service
class ListOffers {

    private static final int PAGE = 50;
    private static final int ENDED_DAYS = 90;
    private static final String JOINED = """
             from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
            left join placement.objection b on b.offer_id = o.id
            left join placement.offer_profile p on p.offer_id = o.id where\s""";

    private record Row(Offer offer, int people, @Nullable UUID objection) {}

    private final Access access;
    private final Households households;
    private final JdbcClient db;
    private final Deadlines deadlines;

    ListOffers(Access access, Households households, JdbcClient db, Deadlines deadlines) {
        this.access = access;
        this.households = households;
        this.db = db;
        this.deadlines = deadlines;
    }

    @Transactional
    OfferList list(String wanted, int page, Officer officer) {
        access.allow(officer, LIST_OFFERS);
        Map<OfferView, Long> counts = counts(officer);
        OfferView show = OfferView.of(wanted, counts);
        List<Row> rows = rows(show, page, officer);
        Map<HouseholdId, HouseholdCard> cards =
                households
                        .cards(rows.stream().map(row -> row.offer().household()).toList())
                        .stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity(), (one, other) -> one));
        access.saw(
                officer,
                LIST_OFFERS,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        List<OfferList.Line> lines = rows.stream()
                .map(row -> new OfferList.Line(
                        row.offer(), cards.get(row.offer().household()), row.people(), row.objection()))
                .toList();
        return new OfferList(
                show, counts, new Paged<>(lines, page, PAGE, counts.get(show)), late(officer), deadlines.now());
    }

    private Map<OfferView, Long> counts(Officer officer) {
        Map<OfferView, Long> counts = new EnumMap<>(OfferView.class);
        for (OfferView view : OfferView.values()) {
            counts.put(
                    view,
                    asked("select count(*)" + JOINED + view.which(), officer)
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    private List<Row> rows(OfferView show, int page, Officer officer) {
        String order =
                show == OfferView.ENDED || show == OfferView.UNADDRESSED ? "o.ended_at desc, o.id" : "o.due_at, o.id";
        return asked(
                        "select o.*, c.site_id, c.site_name, c.reasons_for, c.reasons_against, p.women + p.men as people, b.id as objection_id"
                                + JOINED + show.which() + " order by " + order + " limit :size offset :from",
                        officer)
                .param("size", PAGE)
                .param("from", Paged.from(page, PAGE))
                .query((rs, n) ->
                        new Row(Offers.offer(rs), rs.getInt("people"), rs.getObject("objection_id", UUID.class)))
                .list();
    }

    private List<OfferList.Late> late(Officer officer) {
        return db.sql("""
                select municipality, count(*) as offers, min(due_at) as since from placement.offer
                where org_id = :org and state = 'waits_municipality' and due_at < :now
                group by municipality order by min(due_at), municipality
                """)
                .param("org", officer.organisation().value())
                .param("now", deadlines.now())
                .query(OfferList.Late.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Officer officer) {
        return db.sql(sql)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("now", deadlines.now())
                .param("since", deadlines.now().minusDays(ENDED_DAYS));
    }
}
