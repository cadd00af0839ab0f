package lt.tiltas.reception.presence;

import lt.tiltas.reception.ReceptionRight;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PresencePages {

    @Bean
    MenuEntry presenceEntry() {
        return new MenuEntry(
                MenuGroup.HOMES, 52, "menu.presence", "/presence", "check", ReceptionRight.VIEW_PRESENCE, "/leaves.*");
    }
}
