package lt.tiltas.reception.issue;

import static lt.tiltas.reception.ReceptionRight.SET_MEALS;
import static lt.tiltas.reception.ReceptionRight.VIEW_PRESENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.DoorRules;
import lt.tiltas.reception.presence.House;
import lt.tiltas.reception.presence.HousePeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kitchen's page, and hours of meals as they are from a day on. What was before stays. */
@Service
class SetMeals {

    sealed interface Outcome {

        record Set() implements Outcome {}

        /** @param meals whose hours are not a beginning and a later end */
        record Wrong(List<String> meals) implements Outcome {}

        /** What has been is not changed any more. */
        record TooEarly() implements Outcome {}
    }

    /** What both sides of the page read. */
    @Component
    record Parts(HousePeople residents, Kitchen kitchen, DoorRules nights) {}

    private final Access access;
    private final Parts parts;
    private final JdbcClient db;
    private final Clock clock;

    SetMeals(Access access, Parts parts, JdbcClient db, Clock clock) {
        this.access = access;
        this.parts = parts;
        this.db = db;
        this.clock = clock;
    }

    /** Numbers only: nobody is shown, so nobody's trail grows. */
    @Transactional
    MealsPage open(SiteId site, Officer officer) {
        access.allow(officer, VIEW_PRESENCE);
        House house = parts.residents.house(site);
        LocalDate today = LocalDate.now(clock);
        return new MealsPage(
                house,
                today,
                parts.kitchen.hours(site, today),
                parts.kitchen.givenOn(site, today),
                parts.kitchen.eaters(site, today, parts.nights.adultBorn(today)),
                parts.kitchen.eaters(site, today.plusDays(1), parts.nights.adultBorn(today.plusDays(1))));
    }

    @Transactional
    Outcome set(SiteId site, NewHours hours, Officer officer) {
        access.require(officer, SET_MEALS);
        parts.residents.house(site);
        LocalDate today = LocalDate.now(clock);
        LocalDate from = hours.from() == null ? today : hours.from();
        if (from.isBefore(today)) {
            return new Outcome.TooEarly();
        }
        if (!hours.wrong().isEmpty()) {
            return new Outcome.Wrong(hours.wrong());
        }
        MealHours.MEALS.forEach(meal -> set(site, meal, hours.of(meal), from, officer));
        return new Outcome.Set();
    }

    /** What was before ends the day before; what was to begin later is replaced. */
    private void set(SiteId site, String meal, Optional<NewHours.Times> times, LocalDate from, Officer officer) {
        db.sql("delete from reception.meal_hours where site_id = :site and meal = :meal and lower(valid) >= :from")
                .param("site", site.value())
                .param("meal", meal)
                .param("from", from)
                .update();
        db.sql("""
                update reception.meal_hours set valid = daterange(lower(valid), :from)
                where site_id = :site and meal = :meal and valid && daterange(:from, null)
                """)
                .param("site", site.value())
                .param("meal", meal)
                .param("from", from)
                .update();
        times.ifPresent(hours -> write(site, meal, hours, from, officer));
    }

    private void write(SiteId site, String meal, NewHours.Times times, LocalDate from, Officer officer) {
        db.sql("""
                insert into reception.meal_hours (site_id, meal, opens, closes, valid, set_by)
                values (:site, :meal, :opens, :closes, daterange(:from, null), :officer)
                """)
                .param("site", site.value())
                .param("meal", meal)
                .param("opens", times.opens())
                .param("closes", times.closes())
                .param("from", from)
                .param("officer", officer.id())
                .update();
    }
}
