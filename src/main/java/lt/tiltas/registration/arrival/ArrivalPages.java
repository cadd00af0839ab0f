package lt.tiltas.registration.arrival;

import lt.tiltas.registration.RegistrationRight;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ArrivalPages {

    @Bean
    MenuEntry arrivalsEntry() {
        return new MenuEntry(
                MenuGroup.REGISTRATION,
                30,
                "menu.arrivals",
                "/arrivals",
                "pen",
                RegistrationRight.REGISTER_ARRIVAL,
                "/offline/held.*");
    }
}
