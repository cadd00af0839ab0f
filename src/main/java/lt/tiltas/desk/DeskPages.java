package lt.tiltas.desk;

import lt.tiltas.registration.RegistrationRight;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import lt.tiltas.web.SearchBox;
import lt.tiltas.web.TabEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk offers in the menu, the search box and the household's tabs. */
@Configuration
class DeskPages {

    @Bean
    MenuEntry deskEntry() {
        return new MenuEntry(MenuGroup.START, 10, "menu.desk", "/desk", "home", DeskRight.OPEN_DESK);
    }

    @Bean
    MenuEntry householdsEntry() {
        return new MenuEntry(
                MenuGroup.START,
                20,
                "menu.households",
                "/households",
                "people",
                DeskRight.LIST_HOUSEHOLDS,
                "/people/[^/]+(/(?!duplicates).*)?|/scans/.*|/minors|/assessments");
    }

    @Bean
    SearchBox searchBox() {
        return new SearchBox(RegistrationRight.FIND_PERSON);
    }

    @Bean
    TabEntry overviewTab() {
        return new TabEntry("household", 10, "household.tab.overview", "", RegistrationRight.VIEW_HOUSEHOLD);
    }
}
