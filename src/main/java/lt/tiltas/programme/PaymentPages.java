package lt.tiltas.programme;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What payments to households offer in the menu. */
@Configuration
class PaymentPages {

    @Bean
    MenuEntry paymentsEntry() {
        return new MenuEntry(MenuGroup.SUPPORT, 68, "menu.payouts", "/payments", "coins", PaymentRight.VIEW_PAYMENTS);
    }
}
