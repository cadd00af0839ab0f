package lt.tiltas.registration.day;

import lt.tiltas.registration.RegistrationRight;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DayPages {

    @Bean
    MenuEntry daysEntry() {
        return new MenuEntry(
                MenuGroup.REGISTRATION,
                32,
                "menu.days",
                "/days",
                "clock",
                RegistrationRight.WORK_AT_DAY,
                "/tickets/.*");
    }
}
