package lt.tiltas.permits.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.forecast.Windows;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which household is invited when. */
@Repository
public class CampaignWindows {

    /**
     * @param people whose permits end together
     * @param ends the first day on which a permit of the household ends
     */
    record Ending(UUID household, int people, LocalDate ends) {}

    /** How many are invited in a window. */
    public record Week(int number, LocalDate opensOn, LocalDate closesOn, long households, long people, long minutes) {}

    /**
     * A household's window in a round that it has been told.
     *
     * @param people whose permits end together
     * @param letIn whether an officer has let it in earlier
     */
    public record Told(
            CampaignId campaign, String ground, LocalDate opensOn, LocalDate closesOn, int people, boolean letIn) {}

    private final JdbcClient db;

    CampaignWindows(JdbcClient db) {
        this.db = db;
    }

    List<Ending> ending(String ground, LocalDate on) {
        return db.sql("select household_id, people, ends from permits.ending_together(:ground, :on)")
                .param("ground", ground)
                .param("on", on)
                .query((rs, n) -> new Ending(
                        rs.getObject("household_id", UUID.class),
                        rs.getInt("people"),
                        rs.getObject("ends", LocalDate.class)))
                .list();
    }

    /** Minutes of a visit by how many people come. */
    TreeMap<Integer, Integer> minutes(String purpose, LocalDate on) {
        return db
                .sql("""
                        select distinct on (people_from) people_from, minutes from permits.service_time
                        where purpose = :purpose and valid_from <= :on order by people_from, valid_from desc
                        """)
                .param("purpose", purpose)
                .param("on", on)
                .query((rs, n) -> Map.entry(rs.getInt("people_from"), rs.getInt("minutes")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
    }

    /** Windows of households that have been told, by household. */
    Map<UUID, Integer> invited(CampaignId campaign) {
        return db
                .sql(
                        "select household_id, number from permits.campaign_window where campaign_id = ? and invited_on is not null")
                .param(campaign.value())
                .query((rs, n) -> Map.entry(rs.getObject("household_id", UUID.class), rs.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that are not told are planned anew. */
    void replace(Campaign campaign, Windows windows, Map<UUID, Integer> given, List<Windows.Household> all) {
        List<Windows.Household> placed =
                all.stream().filter(one -> given.containsKey(one.id())).toList();
        db.sql("""
                select permits.keep_windows(:campaign, cast(:households as uuid[]), cast(:numbers as int[]), cast(:people as int[]),
                    cast(:minutes as int[]), cast(:opens as date[]), cast(:closes as date[]))
                """)
                .param("campaign", campaign.id().value())
                .param("households", placed.stream().map(Windows.Household::id).toArray(UUID[]::new))
                .param(
                        "numbers",
                        placed.stream().map(one -> given.get(one.id())).toArray(Integer[]::new))
                .param("people", placed.stream().map(Windows.Household::people).toArray(Integer[]::new))
                .param(
                        "minutes",
                        placed.stream()
                                .map(one -> (int) Math.round(one.minutes()))
                                .toArray(Integer[]::new))
                .param("opens", days(windows, Windows.Window::opens))
                .param("closes", days(windows, Windows.Window::closes))
                .query(Integer.class)
                .single();
    }

    private static String[] days(Windows windows, Function<Windows.Window, LocalDate> day) {
        return windows.windows().stream()
                .map(window -> day.apply(window).toString())
                .toArray(String[]::new);
    }

    void invite(CampaignId campaign, LocalDate today) {
        db.sql(
                        "update permits.campaign_window set invited_on = :today where campaign_id = :campaign and invited_on is null")
                .param("today", today)
                .param("campaign", campaign.value())
                .update();
    }

    List<Week> weeks(CampaignId campaign) {
        return db.sql("""
                select number, min(opens_on) as opens_on, max(closes_on) as closes_on, count(*) as households, sum(people) as people,
                    sum(minutes) as minutes
                from permits.campaign_window where campaign_id = ? group by number order by number
                """).param(campaign.value()).query(Week.class).list();
    }

    /** The household's window in a round that is under way, until it has come. */
    public Optional<Told> told(HouseholdId household) {
        return db.sql("""
                select w.campaign_id, c.ground, w.opens_on, w.closes_on, w.people, exists (select from permits.early_visit e
                    where e.campaign_id = w.campaign_id and e.household_id = w.household_id) as let_in
                from permits.campaign_window w join permits.campaign c on c.id = w.campaign_id
                where w.household_id = ? and w.invited_on is not null and c.state in ('inviting', 'open')
                    and not exists (select from permits.appointment a where a.household_id = w.household_id and a.state = 'served'
                        and a.purpose = 'tp_exchange' and a.on_day >= w.invited_on)
                order by w.opens_on limit 1
                """)
                .param(household.value())
                .query((rs, n) -> new Told(
                        new CampaignId(rs.getObject("campaign_id", UUID.class)),
                        rs.getString("ground"),
                        rs.getObject("opens_on", LocalDate.class),
                        rs.getObject("closes_on", LocalDate.class),
                        rs.getInt("people"),
                        rs.getBoolean("let_in")))
                .optional();
    }
}
