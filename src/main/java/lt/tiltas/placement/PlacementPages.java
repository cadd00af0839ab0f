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
    TabEntry placementTab() {
        return new TabEntry("household", 40, "household.tab.placement", "/placement", PlacementRight.VIEW_PLACEMENT);
    }
}
