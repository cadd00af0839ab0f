package lt.tiltas.law;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LawPages {

    @Bean
    MenuEntry rulesEntry() {
        return new MenuEntry(MenuGroup.RULES, 85, "menu.rules", "/rules", "book", LawRight.VIEW_RULES);
    }

    @Bean
    MenuEntry amountsEntry() {
        return new MenuEntry(MenuGroup.RULES, 86, "menu.amounts", "/amounts", "coins", LawRight.VIEW_RULES);
    }
}
