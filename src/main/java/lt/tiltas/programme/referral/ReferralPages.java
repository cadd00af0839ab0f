package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.KEEP_SERVICE_OFFERS;
import static lt.tiltas.programme.ReferralRight.LIST_SERVICE_REFERRALS;
import static lt.tiltas.programme.ReferralRight.RECEIVE_REFERRAL;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReferralPages {

    @Bean
    MenuEntry referralsEntry() {
        return new MenuEntry(
                MenuGroup.SERVICES, 62, "menu.service-referrals", "/referrals", "next", LIST_SERVICE_REFERRALS);
    }

    @Bean
    MenuEntry serviceOffersEntry() {
        return new MenuEntry(
                MenuGroup.SERVICES, 63, "menu.service-offers", "/service-offers", "building", KEEP_SERVICE_OFFERS);
    }

    @Bean
    MenuEntry receivedReferralsEntry() {
        return new MenuEntry(
                MenuGroup.SERVICES, 62, "menu.received-referrals", "/referrals/received", "message", RECEIVE_REFERRAL);
    }
}
