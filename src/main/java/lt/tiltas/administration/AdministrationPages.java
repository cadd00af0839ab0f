package lt.tiltas.administration;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AdministrationPages {

    @Bean
    MenuEntry looksEntry() {
        return new MenuEntry(MenuGroup.RULES, 90, "menu.looks", "/looks", "eye", AdministrationRight.SEARCH_LOOKS);
    }

    @Bean
    MenuEntry accountsEntry() {
        return new MenuEntry(
                MenuGroup.RULES, 92, "menu.accounts", "/accounts", "lock", AdministrationRight.LIST_ACCOUNTS);
    }
}
