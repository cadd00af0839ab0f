package lt.tiltas.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** In front of a database outside the program has the working login only, which may not change tables. */
class NoMigrationsOutside implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (ExternalDatabase.isSetIn(environment)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("no migrations outside", Map.of("spring.flyway.enabled", false)));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
