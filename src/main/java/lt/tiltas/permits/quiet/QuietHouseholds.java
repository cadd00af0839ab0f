package lt.tiltas.permits.quiet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.quiet.Quiet.Attempt;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is hidden from the officer is not among them. */
@Repository
class QuietHouseholds {

    /** What the office itself has tried makes nobody less quiet; having reached them is shown. */
    private static final String QUIET = """
            with home as materialized (
                select w.household_id, c.planned_at from permits.campaign_window w join permits.campaign c on c.id = w.campaign_id
                join registration.published_household h on h.id = w.household_id and h.left_on is null
                where w.campaign_id = :campaign and (cast(:household as uuid) is null or w.household_id = :household)),
            sign as materialized (
                select p.household_id, max(g.seen_on) as last_on
                from permits.signs_of_life(null, (select array_agg(household_id) from home)) g
                join registration.published_person p on p.id = g.person_id where g.kind <> 'call' group by 1),
            quiet as materialized (
                select h.household_id, s.last_on, t.tried, t.last_at, t.reached
                from home h left join sign s on s.household_id = h.household_id
                left join lateral (select max(c.called_at) as last_at, bool_or(c.answer in ('reached', 'will_come')) as reached,
                        string_agg(c.channel || ' ' || c.answer || ' ' || c.called_on, ',' order by c.called_at desc) as tried
                    from permits.call c where c.household_id = h.household_id and c.called_at >= h.planned_at) t on true
                where s.last_on is null or s.last_on <= :since)
            """;

    private final JdbcClient db;

    QuietHouseholds(JdbcClient db) {
        this.db = db;
    }

    Quiet.Figures figures(CampaignId campaign, LocalDate since) {
        return db.sql(QUIET + """
                select count(*) as quiet, count(last_at) as tried, count(*) filter (where reached) as reached from quiet
                """)
                .param("campaign", campaign.value())
                .param("household", null)
                .param("since", since)
                .query(Quiet.Figures.class)
                .single();
    }

    /** Those not looked for yet first, then those longest ago; whoever was reached last. */
    List<Quiet> list(CampaignId campaign, LocalDate since, int size, int from) {
        return read(campaign, null, since, size, from);
    }

    /** Empty when the family is not in the round, or not quiet. */
    List<Quiet> one(CampaignId campaign, HouseholdId household, LocalDate since) {
        return read(campaign, household.value(), since, 1, 0);
    }

    private List<Quiet> read(CampaignId campaign, @Nullable UUID household, LocalDate since, int size, int from) {
        return db.sql(QUIET + """
                select household_id, last_on, tried from quiet
                order by coalesce(reached, false), last_at nulls first, last_on nulls first, household_id limit :size offset :from
                """)
                .param("campaign", campaign.value())
                .param("household", household)
                .param("since", since)
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> new Quiet(
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getObject("last_on", LocalDate.class),
                        attempts(rs.getString("tried"))))
                .list();
    }

    private static List<Attempt> attempts(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(one -> one.split(" "))
                        .map(words -> new Attempt(words[0], words[1], LocalDate.parse(words[2])))
                        .toList();
    }
}
