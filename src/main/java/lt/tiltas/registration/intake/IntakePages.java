package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class IntakePages {

    @Bean
    MenuEntry intakesEntry() {
        return new MenuEntry(MenuGroup.REGISTRATION, 35, "menu.intakes", "/intakes", "file", IMPORT_ARRIVALS);
    }
}
