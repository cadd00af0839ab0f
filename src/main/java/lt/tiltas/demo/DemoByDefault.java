package lt.tiltas.demo;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Without a database of one's own, and without a profile asked for, Tiltas shows the demonstration country. With a
 * database outside it does not, unless {@code --spring.profiles.active=demo} asks for it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class DemoByDefault implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean ownDatabase = environment.containsProperty("spring.datasource.url");
        boolean asked = environment.containsProperty("spring.profiles.active");
        if (!ownDatabase && !asked) {
            environment.addActiveProfile("demo");
        }
    }
}
