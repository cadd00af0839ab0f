package lt.tiltas.reception.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came, what went and what lies there. The stock follows the ledger by a trigger and never falls below zero. */
@Repository
class Ledger {

    static final int PAGE = 50;

    private static final String LINES = """
            select * from (
                select e.number, e.kind, e.way, e.quantity, e.value_cents, e.made_at, e.words, e.reason, e.handout_id, e.donation_id, e.made_by,
                       sum(e.quantity) over (partition by e.kind order by e.number) as balance,
                       coalesce(d.donor, o.name) as other
                from reception.aid_entry e
                left join reception.aid_donation d on d.id = e.donation_id
                left join reception.site o on o.id = e.other_site
                where e.site_id = :site) l
            """;

    /** One kind in one house. */
    record Lying(SiteId site, String kind, int quantity, int minimum, int used) {}

    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    /** False when this was written before: the form came twice. */
    boolean add(Entry.New entry, Officer officer, OffsetDateTime at) {
        return db.sql("""
                insert into reception.aid_entry (site_id, kind, org_id, way, quantity, value_cents, booked_on, words, reason, counted,
                    other_site, donation_id, handout_id, sent, made_at, made_by)
                values (:site, :kind, :org, :way, :quantity, :cents, :on, :words, :reason, :counted, :other, :donation, :handout, :sent, :at,
                    :officer) on conflict on constraint entry_sent_once do nothing
                """)
                        .param("site", entry.site().value())
                        .param("kind", entry.kind())
                        .param("org", officer.organisation().value())
                        .param("way", entry.way())
                        .param("quantity", entry.quantity())
                        .param("cents", entry.valueCents())
                        .param("on", entry.on())
                        .param("words", entry.why().words())
                        .param("reason", entry.why().reason())
                        .param("counted", entry.why().counted())
                        .param("other", entry.link().site())
                        .param("donation", entry.link().donation())
                        .param("handout", entry.link().handout())
                        .param("sent", entry.sent())
                        .param("at", at)
                        .param("officer", officer.id())
                        .update()
                > 0;
    }

    /** The newest first. */
    Paged<Entry> lines(SiteId site, String kind, int page) {
        String of = kind.isEmpty() ? "" : " where l.kind = :kind";
        long all = db.sql("select count(*) from reception.aid_entry l where site_id = :site"
                        + (kind.isEmpty() ? "" : " and kind = :kind"))
                .param("site", site.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
        List<Entry> rows = db.sql(LINES + of + " order by l.number desc limit :limit offset :from")
                .param("site", site.value())
                .param("kind", kind)
                .param("limit", PAGE)
                .param("from", Paged.from(page, PAGE))
                .query((rs, n) -> entry(rs))
                .list();
        return new Paged<>(rows, page, PAGE, all);
    }

    List<Entry> all(SiteId site) {
        return db.sql(LINES + " order by l.number")
                .param("site", site.value())
                .query((rs, n) -> entry(rs))
                .list();
    }

    /** Of all houses the officer works for. */
    List<Lying> lying(LocalDate today) {
        return db.sql("""
                select s.site_id, s.kind, s.quantity, s.minimum, coalesce((select -sum(e.quantity) from reception.aid_entry e
                    where e.site_id = s.site_id and e.kind = s.kind and e.way in ('handed', 'returned') and e.booked_on > :since), 0) as used
                from reception.aid_stock s
                """)
                .param("since", today.minusDays(Stock.DAYS))
                .query((rs, n) -> new Lying(
                        new SiteId(rs.getObject("site_id", UUID.class)),
                        rs.getString("kind"),
                        rs.getInt("quantity"),
                        rs.getInt("minimum"),
                        rs.getInt("used")))
                .list();
    }

    List<Stock> stock(SiteId site, Map<String, AidKind> kinds, LocalDate today) {
        Map<String, Lying> lying = lying(today).stream()
                .filter(one -> one.site.equals(site))
                .collect(Collectors.toMap(Lying::kind, one -> one));
        return kinds.values().stream()
                .filter(kind -> lying.containsKey(kind.code()))
                .map(kind -> {
                    Lying there = lying.get(kind.code());
                    return new Stock(kind, there.quantity, there.minimum, there.used);
                })
                .toList();
    }

    /** How much lies there; nobody else takes from it until this transaction ends. */
    int locked(SiteId site, String kind) {
        return db.sql("select quantity from reception.aid_stock where site_id = :site and kind = :kind for update")
                .param("site", site.value())
                .param("kind", kind)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void minimum(SiteId site, String kind, int minimum, int operator) {
        db.sql("""
                insert into reception.aid_stock (site_id, kind, org_id) values (:site, :kind, :operator) on conflict do nothing
                """)
                .param("site", site.value())
                .param("kind", kind)
                .param("operator", operator)
                .update();
        db.sql("update reception.aid_stock set minimum = :minimum where site_id = :site and kind = :kind")
                .param("minimum", minimum)
                .param("site", site.value())
                .param("kind", kind)
                .update();
    }

    private static Entry entry(ResultSet rs) throws SQLException {
        return new Entry(
                rs.getLong("number"),
                rs.getString("kind"),
                rs.getString("way"),
                rs.getInt("quantity"),
                rs.getLong("balance"),
                rs.getInt("value_cents"),
                rs.getObject("made_at", OffsetDateTime.class),
                new Entry.More(
                        rs.getString("words"),
                        rs.getString("reason"),
                        rs.getString("other"),
                        rs.getObject("handout_id", UUID.class),
                        rs.getObject("donation_id", UUID.class),
                        rs.getObject("made_by", UUID.class)));
    }
}
