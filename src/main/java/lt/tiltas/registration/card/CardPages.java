package lt.tiltas.registration.card;

import lt.tiltas.registration.RegistrationRight;
import lt.tiltas.web.TabEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CardPages {

    @Bean
    TabEntry cardTab() {
        return new TabEntry("household", 90, "household.tab.card", "/card", RegistrationRight.ISSUE_CARD);
    }
}
