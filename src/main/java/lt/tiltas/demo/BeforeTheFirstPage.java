package lt.tiltas.demo;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demonstration country is there before the first page is: whoever opens the address finds somebody to sign in as. */
@Component
@Profile("demo")
class BeforeTheFirstPage implements SmartLifecycle {

    private final LoadDemoCountry country;
    private final boolean servesPages;
    private volatile boolean running;

    BeforeTheFirstPage(LoadDemoCountry country, ApplicationContext context) {
        this.country = country;
        this.servesPages = context instanceof WebServerApplicationContext;
    }

    /** A command that joins a running program finds the country there, and loads nothing. */
    @Override
    public void start() {
        if (servesPages) {
            country.load();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
