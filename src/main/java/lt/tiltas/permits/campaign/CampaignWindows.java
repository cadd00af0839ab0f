package lt.tiltas.permits.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.forecast.Windows;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which household is invited when. */
@Repository
public class CampaignWindows {

    /** @param people whose permits end together */
    record Ending(UUID household, int people) {}

    /** How many are invited in a window. */
    public record Week(int number, LocalDate opensOn, LocalDate closesOn, long households, long people, long minutes) {}

    /** A household's window in a round that it has been told. */
    public record Told(LocalDate opensOn, LocalDate closesOn) {}

    private final JdbcClient db;

    CampaignWindows(JdbcClient db) {
        this.db = db;
    }

    List<Ending> ending(String ground, LocalDate on) {
        return db.sql("select household_id, people from permits.ending_together(:ground, :on)")
                .param("ground", ground)
                .param("on", on)
                .query((rs, n) -> new Ending(rs.getObject("household_id", UUID.class), rs.getInt("people")))
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
    void replace(
            Campaign campaign,
            Windows windows,
            Map<UUID, Integer> given,
            List<Windows.Household> all,
            Officer officer) {
        db.sql("delete from permits.campaign_window where campaign_id = ? and invited_on is null")
                .param(campaign.id().value())
                .update();
        List<Windows.Household> placed =
                all.stream().filter(one -> given.containsKey(one.id())).toList();
        db.sql("""
                insert into permits.campaign_window (campaign_id, household_id, org_id, number, opens_on, closes_on, people, minutes)
                select :campaign, w.household, :org, w.number, o.opens, o.closes, w.people, w.minutes
                from unnest(cast(:households as uuid[]), cast(:numbers as int[]), cast(:people as int[]), cast(:minutes as int[]))
                    w (household, number, people, minutes)
                join unnest(cast(:opens as date[]), cast(:closes as date[])) with ordinality o (opens, closes, place) on o.place = w.number + 1
                on conflict do nothing
                """)
                .param("campaign", campaign.id().value())
                .param("org", officer.organisation().value())
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
                .param(
                        "opens",
                        windows.windows().stream()
                                .map(window -> window.opens().toString())
                                .toArray(String[]::new))
                .param(
                        "closes",
                        windows.windows().stream()
                                .map(window -> window.closes().toString())
                                .toArray(String[]::new))
                .update();
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

    /** The household's window in a round that is under way. */
    public Optional<Told> told(HouseholdId household) {
        return db.sql("""
                select w.opens_on, w.closes_on from permits.campaign_window w join permits.campaign c on c.id = w.campaign_id
                where w.household_id = ? and w.invited_on is not null and c.state in ('inviting', 'open') order by w.opens_on limit 1
                """).param(household.value()).query(Told.class).optional();
    }
}
