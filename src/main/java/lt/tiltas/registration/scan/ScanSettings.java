package lt.tiltas.registration.scan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param largest what is bigger is refused
 * @param pixels a picture with more is refused before it is drawn
 */
@ConfigurationProperties("tiltas.scan")
record ScanSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("40000000") long pixels) {}
