package lt.tiltas.placement;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import lt.tiltas.jobs.Job;
import lt.tiltas.placement.run.WorkOutPrices;
import lt.tiltas.placement.surge.RunWorker;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import lt.tiltas.web.TabEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PlacementPages {

    @Bean
    MenuEntry placementsEntry() {
        return new MenuEntry(
                MenuGroup.PLACES, 55, "menu.placements", "/placements", "pin", PlacementRight.PROPOSE_PLACE);
    }

    @Bean
    MenuEntry offersEntry() {
        return new MenuEntry(
                MenuGroup.PLACES, 56, "menu.offers", "/offers", "message", OfferRight.LIST_OFFERS, "/objections/.*");
    }

    @Bean
    MenuEntry surgesEntry() {
        return new MenuEntry(MenuGroup.PLACES, 57, "menu.surges", "/surges", "people", PlacementRight.OFFER_PLACE);
    }

    @Bean
    MenuEntry statementsEntry() {
        return new MenuEntry(
                MenuGroup.PLACES,
                58,
                "menu.statements",
                "/statements",
                "building",
                PlacementRight.VIEW_STATEMENTS,
                "/statement|/placement-(runs|weights|choices).*");
    }

    /** What runs short is worked out within ten minutes of a change, and each week. */
    @Bean
    Job placementPrices(WorkOutPrices prices) {
        return new Job("placement-prices", FixedDelay.of(Duration.ofMinutes(10)), prices::ifChanged);
    }

    /** Runs of surge days that a stopped program has left. */
    @Bean
    Job surgeReckoning(RunWorker runs) {
        return new Job("surge-runs", FixedDelay.of(Duration.ofMinutes(1)), runs::look);
    }

    @Bean
    TabEntry wishesTab() {
        return new TabEntry("household", 38, "household.tab.wishes", "/wishes", OfferRight.VIEW_WISHES);
    }

    @Bean
    TabEntry placementTab() {
        return new TabEntry("household", 40, "household.tab.placement", "/placement", PlacementRight.VIEW_PLACEMENT);
    }
}
