package lt.tiltas.placement;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.TabEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PlacementPages {

    @Bean
    MenuEntry placementsEntry() {
        return new MenuEntry(55, "menu.placements", "/placements", "pin", PlacementRight.PROPOSE_PLACE);
    }

    @Bean
    MenuEntry offersEntry() {
        return new MenuEntry(56, "menu.offers", "/offers", "message", OfferRight.LIST_OFFERS, "/objections/.*");
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
