package lt.tiltas.portal;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The newcomer's menu at the bottom of the phone. */
@Configuration
class PortalPages {

    @Bean
    MenuEntry ownHomeEntry() {
        return new MenuEntry(MenuGroup.OWN, 1, "my.menu.home", "/my", "home", PortalRight.OWN_PAGE);
    }

    @Bean
    MenuEntry ownProgrammeEntry() {
        return new MenuEntry(MenuGroup.OWN, 2, "my.menu.programme", "/my/programme", "route", PortalRight.OWN_PAGE);
    }

    @Bean
    MenuEntry ownDocumentsEntry() {
        return new MenuEntry(MenuGroup.OWN, 3, "my.menu.documents", "/my/documents", "card", PortalRight.OWN_PAGE);
    }

    @Bean
    MenuEntry ownLooksEntry() {
        return new MenuEntry(MenuGroup.OWN, 4, "my.menu.looks", "/my/looks", "eye", PortalRight.OWN_LOOKS);
    }
}
