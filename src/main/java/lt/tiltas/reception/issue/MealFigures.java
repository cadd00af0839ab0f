package lt.tiltas.reception.issue;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.daily.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is there and not away by leave, and how many meals were given out that day. */
@Component
class MealFigures implements Figure.Source {

    private final Kitchen kitchen;
    private final Rules rules;
    private final JdbcClient db;

    MealFigures(Kitchen kitchen, Rules rules, JdbcClient db) {
        this.kitchen = kitchen;
        this.rules = rules;
        this.db = db;
    }

    @Override
    public List<Figure> of(SiteId site, LocalDate day) {
        LocalDate adultBorn = day.minusYears(rules.years("registration.adult-age", day));
        long meals = db.sql("""
                select count(*) from reception.issue
                where site_id = :site and lower(during) = :day and what = any(:meals) and taken_back_at is null
                """)
                .param("site", site.value())
                .param("day", day)
                .param("meals", MealHours.MEALS.toArray(String[]::new))
                .query(Long.class)
                .single();
        long present = kitchen.eaters(site, day, adultBorn).getOrDefault("all", 0);
        return List.of(Figure.of("present", 15, present), Figure.of("meals", 30, meals));
    }
}
