package lt.tiltas.portal;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The newcomer's menu at the bottom of the phone. */
@Configuration
class PortalPages {

    private static final String OF_THE_PROGRAMME =
            "/my/(benefit|closing|extension|follow-up|goals|incomes|interpreter|jobs|language-results|meetings|mentor|outcomes|pause"
                    + "|plan-versions|referrals|steps|support|support-decisions|supports)(/.*)?";

    private static final String OF_THE_DOCUMENTS = "/my/(application|letters|papers|scans|visit)(/.*)?";

    @Bean
    MenuEntry ownHomeEntry() {
        return new MenuEntry(MenuGroup.OWN, 1, "my.menu.home", "/my", "home", PortalRight.OWN_PAGE);
    }

    @Bean
    MenuEntry ownProgrammeEntry() {
        return new MenuEntry(
                MenuGroup.OWN,
                2,
                "my.menu.programme",
                "/my/programme",
                "route",
                PortalRight.OWN_PAGE,
                OF_THE_PROGRAMME);
    }

    @Bean
    MenuEntry ownDocumentsEntry() {
        return new MenuEntry(
                MenuGroup.OWN, 3, "my.menu.documents", "/my/documents", "card", PortalRight.OWN_PAGE, OF_THE_DOCUMENTS);
    }

    @Bean
    MenuEntry ownLooksEntry() {
        return new MenuEntry(MenuGroup.OWN, 4, "my.menu.looks", "/my/looks", "eye", PortalRight.OWN_LOOKS);
    }
}
