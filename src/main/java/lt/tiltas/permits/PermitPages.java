package lt.tiltas.permits;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import lt.tiltas.web.TabEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PermitPages {

    @Bean
    MenuEntry permitsEntry() {
        return new MenuEntry(MenuGroup.PERMITS, 40, "menu.permits", "/permits", "card", PermitRight.LIST_PERMITS);
    }

    @Bean
    MenuEntry clocksEntry() {
        return new MenuEntry(MenuGroup.RULES, 86, "menu.clocks", "/permits/clocks", "clock", PermitRight.WATCH_CLOCKS);
    }

    @Bean
    MenuEntry asylumEntry() {
        return new MenuEntry(
                MenuGroup.PERMITS, 48, "menu.asylum", "/asylum/cases", "shield", PermitRight.WORK_ON_ASYLUM);
    }

    @Bean
    MenuEntry asylumOfficersEntry() {
        return new MenuEntry(
                MenuGroup.RULES,
                87,
                "menu.asylum-officers",
                "/asylum/officers",
                "shield",
                PermitRight.APPOINT_FOR_ASYLUM);
    }

    @Bean
    MenuEntry prolongationsEntry() {
        return new MenuEntry(
                MenuGroup.PERMITS,
                49,
                "menu.prolongations",
                "/prolongations",
                "calendar",
                PermitRight.VIEW_PROLONGATIONS);
    }

    @Bean
    TabEntry permitsTab() {
        return new TabEntry("household", 20, "household.tab.permits", "/permits", PermitRight.VIEW_PERMITS);
    }
}
