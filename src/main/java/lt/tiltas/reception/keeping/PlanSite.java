package lt.tiltas.reception.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.Site;
import lt.tiltas.reception.stay.Attempts;
import lt.tiltas.reception.stay.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Acts about a whole site: how many may live there, whether it waits for a bad day, when it ends. Who and why stays written. */
@Service
class PlanSite {

    private static final int SHORTEST = 5;

    /** @param figure empty: the rule says it again */
    record Allocable(String figure, String why) {

        Allocable {
            figure = figure == null ? "" : figure.strip();
            why = why == null ? "" : why.strip();
        }

        void check(BindingResult errors) {
            if (!figure.matches("|\\d{1,5}")) {
                errors.rejectValue("figure", "keeping.error.figure");
            }
            if (why.length() < SHORTEST) {
                errors.rejectValue("why", "keeping.error.why");
            }
        }

        @Nullable
        Integer number() {
            return figure.isEmpty() ? null : Integer.valueOf(figure);
        }
    }

    /** @param on the first day without guests, or with them; for a site on standby it follows from the lead */
    record Act(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            String reason) {

        Act {
            reason = reason == null ? "" : reason.strip();
        }

        void check(BindingResult errors) {
            if (reason.length() < SHORTEST) {
                errors.rejectValue("reason", "keeping.error.why");
            }
        }
    }

    sealed interface Outcome {
        record Done(LocalDate on) implements Outcome {}

        /** Somebody lives there, or has a bed there, on that day or after it. Nothing is written. */
        record LivedIn(int people) implements Outcome {}

        record TooEarly() implements Outcome {}

        /** It was so already. */
        record Already() implements Outcome {}
    }

    private final SiteKeys keys;
    private final Places places;
    private final Attempts attempts;
    private final JdbcClient db;

    PlanSite(SiteKeys keys, Places places, Attempts attempts, JdbcClient db) {
        this.keys = keys;
        this.places = places;
        this.attempts = attempts;
        this.db = db;
    }

    @Transactional
    void allocable(SiteId id, Allocable wanted, Officer officer) {
        keys.require(id, officer);
        db.sql(
                        "update reception.site set allocable_by_hand = :figure, allocable_why = :why, version = version + 1 where id = :id")
                .param("figure", wanted.number())
                .param("why", wanted.number() == null ? null : wanted.why())
                .param("id", id.value())
                .update();
        String act = wanted.number() == null ? "allocable_lifted" : "allocable_set";
        keys.note(id, act, wanted.number(), null, wanted.why(), officer);
    }

    /** It can be slept in when its lead is over. */
    @Transactional
    Outcome openStandby(SiteId id, Act act, Officer officer) {
        Site site = keys.require(id, officer);
        LocalDate on = keys.today()
                .plusDays(site.plan().leadDays() == null ? 0 : site.plan().leadDays());
        int opened = db.sql("""
                update reception.site set standby = false, opened_on = :on, version = version + 1 where id = :id and standby
                """).param("on", on).param("id", id.value()).update();
        if (opened == 0) {
            return new Outcome.Already();
        }
        keys.note(id, "standby_opened", null, on, act.reason(), officer);
        return new Outcome.Done(on);
    }

    @Transactional
    Outcome standDown(SiteId id, Act act, Officer officer) {
        Site site = keys.require(id, officer);
        if (site.plan().standby()
                || site.plan().leadDays() == null
                || site.plan().centsANight() == null) {
            return new Outcome.Already();
        }
        return whenEmpty(
                id,
                keys.today(),
                "update reception.site set standby = true, version = version + 1 where id = :id and :on is not null",
                "stood_down",
                act,
                officer);
    }

    @Transactional
    Outcome close(SiteId id, Act act, Officer officer) {
        Site site = keys.require(id, officer);
        LocalDate on = act.on() == null ? keys.today() : act.on();
        if (on.isBefore(keys.today()) || !on.isAfter(site.terms().openedOn())) {
            return new Outcome.TooEarly();
        }
        return whenEmpty(
                id,
                on,
                "update reception.site set closed_on = :on, version = version + 1 where id = :id",
                "closed",
                act,
                officer);
    }

    private Outcome whenEmpty(SiteId id, LocalDate on, String sql, String name, Act act, Officer officer) {
        List<Integer> people = new ArrayList<>();
        attempts.alone(id, () -> {
            int there = places.rooms(id, on).stream()
                    .mapToInt(room -> room.counts().taken())
                    .sum();
            people.add(there);
            if (there == 0) {
                db.sql(sql).param("on", on).param("id", id.value()).update();
            }
        });
        if (people.isEmpty() || people.getLast() > 0) {
            return new Outcome.LivedIn(people.isEmpty() ? 0 : people.getLast());
        }
        keys.note(id, name, null, on, act.reason(), officer);
        return new Outcome.Done(on);
    }
}
