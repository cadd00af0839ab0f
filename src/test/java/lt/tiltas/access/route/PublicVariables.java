package lt.tiltas.access.route;

import java.util.Set;
import lt.tiltas.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What belongs to nobody: whoever may open the page may open all of them. */
@Configuration
class PublicVariables {

    @Bean
    RouteVariable municipalityVariable() {
        return open("/country/{code:[0-9]{1,3}}", "19", "999");
    }

    @Bean
    RouteVariable ruleVariable() {
        return open("/rules/{code}", "permits.none", "permits.none");
    }

    @Bean
    RouteVariable ruleValueVariable() {
        return open("/rules/{code}/values", "permits.none", "permits.none");
    }

    @Bean
    RouteVariable yearVariable() {
        return open("/holidays/{year}", "2028", "2099");
    }

    @Bean
    RouteVariable holidayChangeVariable() {
        return open(
                "/holiday-changes/{id}",
                "00000000-0000-0009-0000-000000000009",
                "00000000-0000-0009-0000-000000000009");
    }

    @Bean
    RouteVariable problemVariable() {
        return open("/problems/{code}", "key-reused", "none");
    }

    @Bean
    RouteVariable planChapterVariable() {
        return open("/preparedness/plan/chapters/{code}", "housing", "kitchen");
    }

    @Bean
    RouteVariable planVersionVariable() {
        return open("/preparedness/plan/versions/{version}/{language}.pdf", "9999", "9999");
    }

    @Bean
    RouteVariable languageOfPaperVariable() {
        return open("language", "lt", "en");
    }

    /** Whatever the code is, it is answered alike: an officer is sent on, where the code is looked at. */
    @Bean
    RouteVariable cardDoorVariable() {
        return open("/cards/{code}", "0000000000000009", "0000000000000008");
    }

    @Bean
    RouteVariable formOfFileVariable() {
        return open("form", "csv", "csv");
    }

    private static RouteVariable open(String address, String code, String missing) {
        return new RouteVariable(address, household -> code, Set.of(Role.values()), missing);
    }
}
