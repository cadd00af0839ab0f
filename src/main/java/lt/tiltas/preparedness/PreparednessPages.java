package lt.tiltas.preparedness;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import lt.tiltas.jobs.Job;
import lt.tiltas.preparedness.calibration.ForeseeWeeks;
import lt.tiltas.preparedness.drill.GiveInjects;
import lt.tiltas.preparedness.trigger.TakeReadings;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What preparedness offers in the menu, and its work of each morning. */
@Configuration
class PreparednessPages {

    @Bean
    MenuEntry preparednessEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY,
                72,
                "menu.preparedness",
                "/preparedness",
                "home",
                PreparednessRight.VIEW_READINESS,
                "/preparedness/activations/.*");
    }

    @Bean
    MenuEntry preparednessRequestsEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY,
                77,
                "menu.preparedness-requests",
                "/preparedness/requests",
                "message",
                PreparednessRight.ANSWER_REQUEST);
    }

    @Bean
    MenuEntry scenariosEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY,
                75,
                "menu.scenarios",
                "/preparedness/scenarios",
                "warning",
                PreparednessRight.TRY_SCENARIOS,
                "/preparedness/(runs|comparisons|assumptions|thresholds|calibration).*");
    }

    @Bean
    MenuEntry readinessEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY,
                74,
                "menu.readiness",
                "/preparedness/readiness",
                "shield",
                PreparednessRight.VIEW_READINESS,
                "/preparedness/staff");
    }

    @Bean
    MenuEntry planEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY,
                77,
                "menu.preparedness-plan",
                "/preparedness/plan",
                "book",
                PreparednessRight.VIEW_READINESS);
    }

    @Bean
    MenuEntry poolsEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY, 76, "menu.pools", "/preparedness/pools", "phone", PreparednessRight.STATE_POOL);
    }

    @Bean
    MenuEntry triggersEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY,
                73,
                "menu.triggers",
                "/preparedness/triggers",
                "warning",
                PreparednessRight.VIEW_READINESS);
    }

    @Bean
    MenuEntry drillsEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY,
                77,
                "menu.drills",
                "/preparedness/drills",
                "clock",
                PreparednessRight.TAKE_PART,
                "/preparedness/reviews/.*");
    }

    /** A drill goes on while nobody looks. */
    @Bean
    Job drillInjects(GiveInjects giveInjects) {
        return new Job("drill-injects", FixedDelay.ofSeconds(10), giveInjects::giveAll);
    }

    /** Looks each hour whether this morning has been read, so that a morning on which nothing ran is made up for. */
    @Bean
    Job morningReadings(TakeReadings takeReadings) {
        return new Job("morning-readings", FixedDelay.ofHours(1), takeReadings::inTheMorning);
    }

    /** Looks each hour whether this Monday's forecast is there. */
    @Bean
    Job mondayForecasts(ForeseeWeeks foreseeWeeks) {
        return new Job("monday-forecasts", FixedDelay.ofHours(1), foreseeWeeks::onMonday);
    }
}
