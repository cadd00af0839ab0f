package lt.tiltas.programme.referral;

import lt.tiltas.access.As;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ReferralVariables {

    @Bean
    RouteVariable serviceReferralVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "ServiceReferralId",
                "select r.id from programme.referral r join programme.programme p on p.id = r.programme_id where p.household_id = ?");
    }

    @Bean
    RouteVariable serviceOfferVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "ServiceOfferId",
                "select r.offer_id from programme.referral r join programme.programme p on p.id = r.programme_id where p.household_id = ?");
    }
}
