package lt.tiltas.access.context;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration
class ContextConfiguration {

    /** Days begin and end in Vilnius, wherever the machine stands. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Vilnius"));
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, ContextSigner signer) {
        return new OfficerTransactionManager(dataSource, signer);
    }
}
