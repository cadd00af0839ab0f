package lt.tiltas.registration.opening;

import lt.tiltas.registration.RegistrationRight;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OpeningPages {

    @Bean
    MenuEntry openingsEntry() {
        return new MenuEntry(
                MenuGroup.RULES,
                91,
                "menu.openings",
                "/openings",
                "person",
                RegistrationRight.OPEN_PERSON,
                "/people/.*");
    }

    @Bean
    MenuEntry reasonsEntry() {
        return new MenuEntry(
                MenuGroup.RULES, 93, "menu.reasons", "/reasons", "message", RegistrationRight.LIST_REASONS);
    }
}
