package lt.tiltas.registration.opening;

import lt.tiltas.registration.RegistrationRight;
import lt.tiltas.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OpeningPages {

    @Bean
    MenuEntry openingsEntry() {
        return new MenuEntry(91, "menu.openings", "/openings", "person", RegistrationRight.OPEN_PERSON);
    }

    @Bean
    MenuEntry reasonsEntry() {
        return new MenuEntry(93, "menu.reasons", "/reasons", "message", RegistrationRight.LIST_REASONS);
    }
}
