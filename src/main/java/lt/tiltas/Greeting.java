package lt.tiltas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The last line of a start: where it is, and how to get in. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger("Tiltas");

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info("Ready at http://localhost:{}", web.getWebServer().getPort());
            if (web.getEnvironment().acceptsProfiles(Profiles.of("demo"))) {
                LOG.info("Demonstration country, on this machine only: choose whose day you want to see, or sign in as"
                        + " registrar, coordinator, casemanager, ... with the password demo");
            }
        }
    }
}
