package lt.tiltas.reception.presence;

import lt.tiltas.reception.ReceptionRight;
import lt.tiltas.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PresencePages {

    @Bean
    MenuEntry presenceEntry() {
        return new MenuEntry(52, "menu.presence", "/presence", "check", ReceptionRight.VIEW_PRESENCE, "/leaves.*");
    }
}
