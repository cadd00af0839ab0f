package lt.tiltas;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(
        systemName = "Tiltas",
        sharedModules = {"database", "access", "web", "jobs", "law"})
public class Tiltas {

    /** Days begin and end in Vilnius, in the database's sessions as well: they take the zone of this process. */
    private static final TimeZone ZONE = TimeZone.getTimeZone("Europe/Vilnius");

    public static void main(String[] args) {
        TimeZone.setDefault(ZONE);
        if (Commands.meant(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Tiltas.class, Commands.settings(args));
    }
}
