package lt.tiltas.programme;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What caseloads offer in the menu. The supervisor's page is offered on the day's page, to whoever is one. */
@Configuration
class CaseloadPages {

    @Bean
    MenuEntry transfersEntry() {
        return new MenuEntry(
                MenuGroup.PROGRAMME, 64, "menu.transfers", "/transfers", "people", CaseloadRight.TRANSFER_HOUSEHOLD);
    }

    @Bean
    MenuEntry supervisorsEntry() {
        return new MenuEntry(
                MenuGroup.RULES, 93, "menu.supervisors", "/supervisors", "people", CaseloadRight.KEEP_SUPERVISORS);
    }
}
