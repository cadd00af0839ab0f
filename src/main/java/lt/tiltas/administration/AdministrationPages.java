package lt.tiltas.administration;

import lt.tiltas.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AdministrationPages {

    @Bean
    MenuEntry looksEntry() {
        return new MenuEntry(90, "menu.looks", "/looks", "eye", AdministrationRight.SEARCH_LOOKS);
    }

    @Bean
    MenuEntry accountsEntry() {
        return new MenuEntry(92, "menu.accounts", "/accounts", "lock", AdministrationRight.LIST_ACCOUNTS);
    }
}
