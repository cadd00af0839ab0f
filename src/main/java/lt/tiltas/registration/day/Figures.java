package lt.tiltas.registration.day;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the day goes, counted by the database's own clock. */
@Repository
class Figures {

    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    List<StationFigures> of(DayId day) {
        return db.sql("""
                select s.station,
                    count(v.id) filter (where v.called_at is null) as waiting,
                    count(v.id) filter (where v.called_at is not null and v.ended_at is null) as serving,
                    (extract(epoch from clock_timestamp() - min(v.waiting_since) filter (where v.called_at is null)) / 60)::int as longest,
                    count(v.id) filter (where v.ending = 'done' and v.ended_at > clock_timestamp() - interval '1 hour') as served,
                    least(60, extract(epoch from clock_timestamp() - d.opened_at) / 60)::int as minutes,
                    count(v.id) filter (where v.ending = 'done') as "all"
                from registration.desk_day d join registration.day_station s on s.day_id = d.id
                left join registration.day_visit v on v.day_id = s.day_id and v.station = s.station
                where d.id = :day group by d.opened_at, s.station, s.position order by s.position
                """).param("day", day.value()).query(StationFigures.class).list();
    }

    /** Families by the hour in which they were done at the station that they passed last, for the end of the day. */
    List<Hour> byHour(DayId day, String station) {
        return db.sql("""
                select extract(hour from ended_at at time zone 'Europe/Vilnius')::int as hour, count(*) as families
                from registration.day_visit where day_id = :day and station = :station and ending = 'done' group by 1 order by 1
                """)
                .param("day", day.value())
                .param("station", station)
                .query(Hour.class)
                .list();
    }

    Sum sum(DayId day) {
        return db.sql("""
                with way as (select t.id, t.people, t.taken_at,
                        bool_and(v.ended_at is not null) and bool_or(v.ending = 'done' and v.station <> 'welcome') as over,
                        (array_agg(v.ending order by v.waiting_since desc, v.called_at desc nulls first))[1] = 'no_show' as gone,
                        max(v.ended_at) as ended
                    from registration.day_ticket t join registration.day_visit v on v.ticket_id = t.id
                    where t.day_id = :day group by t.id)
                select count(*) as families, coalesce(sum(people), 0) as people,
                    count(*) filter (where over and not coalesce(gone, false)) as through,
                    count(*) filter (where coalesce(gone, false)) as gone,
                    (percentile_cont(0.5) within group (order by extract(epoch from ended - taken_at))
                        filter (where over and not coalesce(gone, false)) / 60)::int as half,
                    (percentile_cont(0.9) within group (order by extract(epoch from ended - taken_at))
                        filter (where over and not coalesce(gone, false)) / 60)::int as nine
                from way
                """).param("day", day.value()).query(Sum.class).single();
    }

    /** Of the screen that everybody may see; empty when there is no such day. */
    List<BoardRow> board(DayId day) {
        return db.sql("select * from registration.board(:day)")
                .param("day", day.value())
                .query(BoardRow::of)
                .list();
    }

    Optional<Stand> stand(TicketId ticket) {
        return db.sql("select * from registration.ticket_stands(:ticket)")
                .param("ticket", ticket.value())
                .query(Stand.class)
                .optional();
    }
}
