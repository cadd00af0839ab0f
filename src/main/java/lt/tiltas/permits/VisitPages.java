package lt.tiltas.permits;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import lt.tiltas.web.TabEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class VisitPages {

    @Bean
    MenuEntry permitDeskEntry() {
        return new MenuEntry(
                MenuGroup.PERMITS, 41, "menu.permit-desk", "/permits/desk", "people", VisitRight.WORK_AT_PERMIT_DESK);
    }

    @Bean
    MenuEntry capacityEntry() {
        return new MenuEntry(
                MenuGroup.PERMITS,
                45,
                "menu.capacity",
                "/permits/capacity",
                "clock",
                VisitRight.VIEW_CAPACITY,
                "/units/.*");
    }

    @Bean
    MenuEntry campaignsEntry() {
        return new MenuEntry(
                MenuGroup.PERMITS, 46, "menu.campaigns", "/permits/campaigns", "calendar", PermitRight.VIEW_CAMPAIGNS);
    }

    @Bean
    TabEntry visitsTab() {
        return new TabEntry("household", 21, "household.tab.visits", "/visits", VisitRight.BOOK_VISIT);
    }
}
