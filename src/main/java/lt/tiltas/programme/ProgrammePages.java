package lt.tiltas.programme;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import lt.tiltas.web.TabEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What programmes offer in the menu and in the household's tabs. */
@Configuration
class ProgrammePages {

    @Bean
    MenuEntry programmesEntry() {
        return new MenuEntry(
                MenuGroup.PROGRAMME, 60, "menu.programmes", "/programmes", "route", ProgrammeRight.LIST_PROGRAMMES);
    }

    @Bean
    TabEntry programmeTab() {
        return new TabEntry("household", 50, "household.tab.programme", "/programme", ProgrammeRight.VIEW_PROGRAMME);
    }

    @Bean
    MenuEntry benefitsEntry() {
        return new MenuEntry(MenuGroup.SUPPORT, 62, "menu.benefits", "/benefits", "coins", BenefitRight.LIST_BENEFITS);
    }

    @Bean
    TabEntry benefitTab() {
        return new TabEntry("household", 52, "household.tab.benefit", "/benefit", BenefitRight.VIEW_BENEFIT);
    }
}
